import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type Named, useEdit } from '../edit.ts';
import { GapFindingsDocument } from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import type { Question } from '../question.ts';
import { request } from '../request.ts';
import { SourceChips } from '../source-chip.tsx';
import { RemovedFindings } from './removed-findings.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly question: Question;
  readonly stage: Named;
}

/** What people found about a stage of the region: whether it is a gap. */
export function Findings({ question: { chainId, regionCode }, stage }: Props) {
  const words = useWords();
  const edit = useEdit();
  const query = useQuery({
    queryKey: ['gap findings', chainId, regionCode],
    queryFn: ({ signal }) => request(GapFindingsDocument, { chainId, regionCode }, signal),
  });
  const ask = (what: 'confirmGap' | 'denyGap') => edit({ what, stage, regionCode });
  return (
    <section className="edit-findings">
      <h3>
        {words.gap}
        <span className="end edit-buttons">
          <Button size="small" onClick={() => ask('confirmGap')}>
            {words.confirmGap}
          </Button>
          <Button size="small" onClick={() => ask('denyGap')}>
            {words.denyGap}
          </Button>
        </span>
      </h3>
      <PanelState query={query} rows={1}>
        {({ gapFindings, removedGapFindings }) => {
          const own = gapFindings.filter((finding) => finding.stage.id === stage.id);
          const removed = removedGapFindings.filter((finding) => finding.stage.id === stage.id);
          return (
            <>
              {own.length === 0 && <p className="hint">{words.noFindings}</p>}
              <ul className="edit-reports">
                {own.map((finding) => (
                  <li key={finding.id}>
                    <p>
                      <b>
                        {finding.kind === 'CONFIRMED'
                          ? words.finding.CONFIRMED
                          : words.extra(finding.knownCount ?? 0)}
                      </b>
                      <span className="hint">
                        {[finding.observedOn, finding.byRole].filter(Boolean).join(' · ')}
                      </span>
                      <button
                        type="button"
                        className="link end"
                        onClick={() =>
                          edit({
                            what: 'removeFinding',
                            finding: { id: finding.id, name: finding.reason },
                            version: finding.version,
                          })
                        }
                      >
                        {words.remove}
                      </button>
                    </p>
                    <p>
                      <span className="grow" title={finding.reason}>
                        {finding.reason}
                      </span>
                      <SourceChips sources={finding.sources} />
                    </p>
                  </li>
                ))}
              </ul>
              <RemovedFindings findings={removed} />
            </>
          );
        }}
      </PanelState>
    </section>
  );
}
