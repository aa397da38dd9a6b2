import type { Box } from '../canvas/geometry.ts';
import { useText } from '../i18n/text.ts';
import { VerdictMark } from '../marks.tsx';
import type { StageStrength } from '../operations.generated.ts';
import type { PanoramaAnswer } from './use-panorama.ts';

const strengths: readonly StageStrength[] = [
  'STRONG',
  'ADEQUATE',
  'WEAK',
  'GAP_CONFIRMED',
  'GAP_SUSPECTED',
  'NO_EVIDENCE',
];

function place({ x, y, width, height }: Box) {
  return { left: x, top: y, width, height };
}

export function LegendContent({ isCompact }: { isCompact: boolean }) {
  const text = useText();
  return (
    <div className="legend">
      <div className="legend-verdicts">
        {strengths.map((strength) => (
          <span key={strength}>
            <VerdictMark strength={strength} /> {text.strength[strength]}
          </span>
        ))}
      </div>
      <div className="legend-lines">
        {!isCompact && (
          <>
            <span className="pill local">{text.local}</span>
            <span className="pill">{text.elsewhere}</span>
          </>
        )}
        <span>
          <i className="ribbon-sample" /> {text.tiesLegend}
        </span>
        <span>
          <i className="untied-sample" /> {text.noTiesLegend}
        </span>
      </div>
    </div>
  );
}

export function Legend({ box, isCompact }: { box: Box; isCompact: boolean }) {
  return (
    <div className="note" style={place(box)}>
      <LegendContent isCompact={isCompact} />
    </div>
  );
}

/** The chain in this region in three lines. */
export function Summary({ box, panorama }: { box: Box; panorama: PanoramaAnswer }) {
  const text = useText();
  const counts = strengths.flatMap((strength) => {
    const count = panorama.stages.filter((each) => each.strength === strength).length;
    return count > 0 ? [`${text.strength[strength]} ${count}`] : [];
  });
  return (
    <div className="note summary" style={place(box)}>
      <h2>{text.thisChainHere}</h2>
      <p>
        {text.local} <b>{text.firms(panorama.localCount)}</b> · {text.china}{' '}
        <b>{text.firms(panorama.localCount + panorama.outsideCount)}</b>
      </p>
      <p className="quiet">{counts.join(' · ')}</p>
    </div>
  );
}
