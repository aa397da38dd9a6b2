import type { Box } from '../canvas/geometry.ts';
import type { Lane } from '../canvas/layout.ts';
import { useText } from '../i18n/text.ts';
import type { PanoramaAnswer } from './use-panorama.ts';

interface Props {
  readonly lanes: readonly Lane[];
  readonly panorama: PanoramaAnswer;
  /** Names that stand in the heads; the words make room for them. */
  readonly names: readonly Box[];
}

export function LaneHeads({ lanes, panorama, names }: Props) {
  const text = useText();
  return lanes.map((lane) => {
    const stages = panorama.stages.filter(({ stage }) => stage.position === lane.position);
    const end = names
      .filter(({ x, y }) => x >= lane.x && x < lane.x + lane.width && y < lane.y + lane.height)
      .reduce((right, { x, width }) => Math.max(right, x + width + 10), lane.x);
    return (
      <h2
        key={lane.position}
        className="lane-head"
        style={{ left: end, top: lane.y, width: lane.x + lane.width - end, height: lane.height }}
      >
        {text.position[lane.position]} <span>{text.stageCount(stages.length)}</span>
      </h2>
    );
  });
}
