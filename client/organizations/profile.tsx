import { formatDay } from '../format.ts';
import { useText } from '../i18n/text.ts';
import type { SourceFieldsFragment } from '../operations.generated.ts';
import { SourceChips } from '../source-chip.tsx';
import type { OrganizationAnswer } from './organization-panel.tsx';

interface Row {
  readonly word: string;
  readonly value: string;
  readonly sources: readonly SourceFieldsFragment[];
}

export function Profile({ organization }: { organization: OrganizationAnswer }) {
  const text = useText();
  const own = organization.sources;
  const facts: readonly (readonly [string, string | null])[] = [
    [text.uscc, organization.uscc],
    [text.foundedOn, formatDay(organization.foundedOn, organization.foundedOnPrecision)],
    [text.address, organization.address],
    [text.business, organization.business],
    [text.investorType, organization.investorType],
    [text.website, organization.website],
  ];
  const rows: Row[] = [
    ...facts.flatMap(([word, value]) => (value ? [{ word, value, sources: own }] : [])),
    ...organization.titles.map((title) => ({
      word: text.titles,
      value: [title.level, title.name, formatDay(title.validFrom)].filter(Boolean).join(' · '),
      sources: title.sources,
    })),
  ];
  return (
    <section>
      <h3>
        {text.profile}
        {organization.aliases.length > 0 && (
          <span className="hint end clip" title={organization.aliases.join(text.listSeparator)}>
            {text.aliases} {organization.aliases.slice(0, 2).join(text.listSeparator)}
          </span>
        )}
      </h3>
      <dl className="facts sourced">
        {rows.map(({ word, value, sources }) => (
          <div key={`${word} ${value}`}>
            <dt>{word}</dt>
            <dd>
              {word === text.website ? (
                <a href={value} target="_blank" rel="noreferrer">
                  {value}
                </a>
              ) : (
                <span>{value}</span>
              )}
              <SourceChips sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
      {rows.length === 0 && <SourceChips sources={own} />}
    </section>
  );
}
