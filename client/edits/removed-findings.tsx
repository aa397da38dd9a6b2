import { formatMoment } from '../format.ts';
import type { GapFindingsQuery } from '../operations.generated.ts';
import { Undo } from './undo.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly findings: GapFindingsQuery['removedGapFindings'];
}

/** Findings that were taken out, folded up; each can be put back. */
export function RemovedFindings({ findings }: Props) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <details className="edit-removed">
      <summary>{words.removedFindings(findings.length)}</summary>
      <ul className="edit-reports">
        {findings.map((finding) => {
          const { revisionId, kind, knownCount, observedOn, byRole, reason, note } = finding;
          const by = [formatMoment(finding.removedAt), finding.removedBy].filter(Boolean);
          return (
            <li key={revisionId}>
              <p>
                <del>
                  {kind === 'CONFIRMED' ? words.finding.CONFIRMED : words.extra(knownCount ?? 0)}
                </del>
                <span className="hint">{[observedOn, byRole].filter(Boolean).join(' · ')}</span>
              </p>
              <p title={reason}>{reason}</p>
              <p className="hint">
                {[words.removedBy(by.join(' · ')), note].filter(Boolean).join(':')}
              </p>
              <Undo revisionId={revisionId} verb={words.putBack} explanation={words.putBackAsk} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
