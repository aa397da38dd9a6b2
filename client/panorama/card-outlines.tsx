import { useRef } from 'react';
import { type LayoutStage, layoutStages } from '../canvas/layout.ts';
import { useSize } from './use-viewport.ts';

/** The cards' frames in their final places, before anything is known about them. */
export function CardOutlines({ stages }: { stages: readonly LayoutStage[] }) {
  const area = useRef<HTMLDivElement>(null);
  const size = useSize(area);
  const layout = size && layoutStages(stages, size);
  const isStacked = layout?.density === 'stacked';
  return (
    <>
      <div
        className={`picture ${isStacked ? 'stacked' : ''}`}
        ref={area}
        style={isStacked ? { height: layout.height } : undefined}
      >
        {layout?.cards.map(({ id, x, y, width, height }) => (
          <i key={id} className="card-outline" style={{ left: x, top: y, width, height }} />
        ))}
      </div>
      <div className="status-bar" />
    </>
  );
}
