import { useQuery } from '@tanstack/react-query';
import { FactTag } from '../fact-tag.tsx';
import { formatDay, formatShare } from '../format.ts';
import {
  type ContestedFieldsFragment,
  FactReportsDocument,
  type ReportFieldsFragment,
} from '../operations.generated.ts';
import { PanelState } from '../panel-state.tsx';
import { request } from '../request.ts';
import { SourceChips } from '../source-chip.tsx';
import { useWords } from './words.ts';
import type { EditWords } from './words-zh.ts';

/** What each set of sources says of a fact, and where they cannot all be right. */
export function Reports({ id }: { id: string }) {
  const words = useWords();
  const query = useQuery({
    queryKey: ['fact reports', id],
    queryFn: ({ signal }) => request(FactReportsDocument, { id }, signal),
  });
  return (
    <PanelState query={query} rows={2}>
      {({ node }) => {
        if (!node || !('claims' in node)) return null;
        return (
          <>
            {node.contradictions.length > 0 && (
              <section>
                <h3>{words.contradictions}</h3>
                <p className="hint">{words.contradictionHint}</p>
                {node.contradictions.map((each) => (
                  <Contested key={each.field} contested={each} />
                ))}
              </section>
            )}
            <section>
              <h3>{words.reports(node.claims.length)}</h3>
              <ul className="edit-reports">
                {node.claims.map((claim) => (
                  <li key={JSON.stringify(claim)}>
                    <p>{sayClaim(claim, words)}</p>
                    <p>
                      <FactTag status={claim.status} confidence={claim.confidence} />
                      <SourceChips sources={claim.sources} />
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          </>
        );
      }}
    </PanelState>
  );
}

function sayClaim(claim: ReportFieldsFragment, words: EditWords): string {
  const seen = formatDay(claim.observedOn, claim.observedOnPrecision);
  const from = formatDay(claim.validFrom, claim.validFromPrecision);
  const until = formatDay(claim.validTo, claim.validToPrecision);
  return [
    claim.detail,
    claim.ratio === null ? null : formatShare(claim.ratio),
    claim.amountText,
    claim.round,
    from && words.from(from),
    until && words.until(until),
    seen ? words.seenOn(seen) : words.undated,
  ]
    .filter(Boolean)
    .join(' · ');
}

function Contested({ contested: { field, values } }: { contested: ContestedFieldsFragment }) {
  const words = useWords();
  return (
    <div className="edit-contested">
      <p className="hint">{words.contradictionField[field] ?? words.field[field] ?? field}</p>
      <ul>
        {values.map(({ value, date, sources }) => (
          <li key={value}>
            <b>{words.value[value] ?? value}</b>
            <span className="hint">{date ? words.seenOn(date) : words.undated}</span>
            <SourceChips sources={sources} />
          </li>
        ))}
      </ul>
    </div>
  );
}
