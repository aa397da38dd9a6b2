import type { UseQueryResult } from '@tanstack/react-query';
import { formatShare, shortName } from '../format.ts';
import { useText } from '../i18n/text.ts';
import type { ReachPathsQuery } from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import { SourceChips } from '../source-chip.tsx';
import { useUrlState } from '../url-state.ts';
import { pictureOf } from './picture.ts';

type ReachPath = ReachPathsQuery['reachPaths'][number];
type Step = ReachPath['steps'][number];

/** The way in, step by step; the canvas draws the same one. */
export function ReachBox({ reach }: { reach: UseQueryResult<ReachPathsQuery, Error> }) {
  const text = useText();
  const [url, setUrl] = useUrlState();
  const picture = pictureOf(url);
  const isDrawn = picture.of === 'path';
  return (
    <PanelState query={reach} rows={3}>
      {({ reachPaths }) => {
        const index = Math.min(isDrawn ? picture.index : 0, reachPaths.length - 1);
        const shown = reachPaths[index];
        if (!shown) return <p className="hint">{text.noPath}</p>;
        return (
          <div className="reach-box">
            <div className="reach-head">
              <b>
                {text.reachPath} · {text.hops(shown.steps.length)} ·{' '}
                {text.pathStrength(shown.strength.toFixed(2))}
              </b>
              {reachPaths.length === 1 && <span className="hint end">{text.noAlternative}</span>}
            </div>
            <ol className="steps">
              {shown.steps.map((step, number) => (
                <StepLine key={step.relation.id} step={step} number={number + 1} />
              ))}
            </ol>
            {(reachPaths.length > 1 || !isDrawn) && (
              <div className="alternatives">
                <span className="hint">{text.introducers}</span>
                {reachPaths.map((each, alternative) => (
                  <button
                    key={each.introducer.id}
                    type="button"
                    className="path-choice"
                    aria-pressed={isDrawn && alternative === index}
                    title={each.text}
                    onClick={() =>
                      setUrl({ path: alternative, reason: null }, { history: 'replace' })
                    }
                  >
                    {shortName(each.introducer)}
                  </button>
                ))}
              </div>
            )}
          </div>
        );
      }}
    </PanelState>
  );
}

function StepLine({ step, number }: { step: Step; number: number }) {
  const text = useText();
  const [, setUrl] = useUrlState();
  const { relation, from, to } = step;
  const word = [
    text.tie[relation.type],
    relation.ratio === null ? null : formatShare(relation.ratio),
  ]
    .filter(Boolean)
    .join(' ');
  const arrow = relation.type.endsWith('_WITH')
    ? `— ${word} —`
    : relation.from.id === from.id
      ? `${word} →`
      : `← ${word}`;
  return (
    <li>
      <b className="disc">{number}</b>
      <span className="step-words">
        <button type="button" className="plain" onClick={() => setUrl({ select: from.id })}>
          {shortName(from)}
        </button>{' '}
        <button
          type="button"
          className="step-tie"
          title={relation.detail ?? undefined}
          onClick={() => setUrl({ select: relation.id })}
        >
          {arrow}
        </button>{' '}
        <button type="button" className="plain" onClick={() => setUrl({ select: to.id })}>
          {shortName(to)}
        </button>
      </span>
      <SourceChips sources={relation.sources} />
    </li>
  );
}
