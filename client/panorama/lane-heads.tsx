import type { Lane } from '../canvas/layout.ts';
import { useText } from '../i18n/text.ts';
import type { PanoramaAnswer } from './use-panorama.ts';

interface Props {
  readonly lanes: readonly Lane[];
  readonly panorama: PanoramaAnswer;
}

export function LaneHeads({ lanes, panorama }: Props) {
  const text = useText();
  return lanes.map((lane) => {
    const stages = panorama.stages.filter(({ stage }) => stage.position === lane.position);
    return (
      <h2
        key={lane.position}
        className="lane-head"
        style={{ left: lane.x, top: lane.y, width: lane.width, height: lane.height }}
      >
        {text.position[lane.position]} <span>{text.stageCount(stages.length)}</span>
      </h2>
    );
  });
}
