import { useLang, useText } from '../i18n/text.ts';
import { SourceChips } from '../source-chip.tsx';
import { type ComparedRow, compare, spellOut } from './compare.ts';
import { OrganizationLink } from './organization-link.tsx';
import type { Proposal } from './use-merges.ts';
import { useWords } from './words.ts';

interface Props {
  readonly proposal: Proposal;
  /** The one to keep; null = nothing is to be chosen. */
  readonly keepId: string | null;
  readonly onKeep: (organizationId: string) => void;
}

/** Both organisations, row by row; what they do not agree in is marked. */
export function SideBySide({ proposal, keepId, onKeep }: Props) {
  const words = useWords();
  const text = useText();
  const lang = useLang();
  const { sides, suggestedKeepId } = proposal;
  const kept = (organizationId: string) => (organizationId === keepId ? 'is-kept' : undefined);
  return (
    <table className="merge-sides" aria-label={words.sides}>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{words.field}</span>
          </th>
          {sides.map(({ organizationId, name, organization }) => (
            <th scope="col" key={organizationId} className={kept(organizationId)}>
              <OrganizationLink name={organization?.name ?? name} id={organization?.id ?? null} />
              {keepId !== null && (
                <label>
                  <input
                    type="radio"
                    name="merge-keep"
                    checked={organizationId === keepId}
                    onChange={() => onKeep(organizationId)}
                  />
                  {words.keep}
                  {organizationId === suggestedKeepId && (
                    <span className="tag" title={words.suggestedHint}>
                      {words.suggested}
                    </span>
                  )}
                </label>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compare(proposal, text, lang).map((row) => (
          <tr key={row.field} className={row.standing ?? undefined}>
            <th scope="row">
              {words.compared[row.field]}
              {row.standing && <span className="standing">{words.standing[row.standing]}</span>}
            </th>
            {sides.map(({ organizationId }, side) => (
              <td key={organizationId} className={kept(organizationId)}>
                <Value row={row} side={side} />
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.ties}</th>
          {sides.map(({ organizationId, tieCount }) => (
            <td key={organizationId} className={kept(organizationId)}>
              {words.tieCount(tieCount)}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row" title={words.positionsHint}>
            {words.positions}
          </th>
          {sides.map(({ organizationId, positionCount }) => (
            <td key={organizationId} className={kept(organizationId)}>
              {words.tieCount(positionCount)}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words.sources}</th>
          {sides.map(({ organizationId, organization }) => (
            <td key={organizationId} className={kept(organizationId)}>
              <SourceChips sources={organization?.sources ?? []} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Value({ row, side }: { row: ComparedRow; side: number }) {
  const value = row.values[side];
  if (!value) return <span className="hint">—</span>;
  if (row.field === 'website') {
    return (
      <a href={value} target="_blank" rel="noreferrer">
        {value}
      </a>
    );
  }
  const [before, differing, after] = spellOut(row, side);
  return (
    <>
      {before}
      {differing && <mark>{differing}</mark>}
      {after}
    </>
  );
}
