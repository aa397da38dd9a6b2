import { ContestedMark } from '../contested-mark.tsx';
import { formatDay } from '../format.ts';
import { useText } from '../i18n/text.ts';
import type { SourceFieldsFragment } from '../operations.generated.ts';
import { SourceChips } from '../source-chip.tsx';
import type { OrganizationAnswer } from './organization-panel.tsx';

interface Row {
  readonly word: string;
  readonly value: string;
  readonly sources: readonly SourceFieldsFragment[];
  /** As contradictions name it. */
  readonly field?: string;
}

export function Profile({ organization }: { organization: OrganizationAnswer }) {
  const text = useText();
  const own = organization.sources;
  const contested = new Map(organization.contradictions.map((each) => [each.field, each]));
  const founded = formatDay(organization.foundedOn, organization.foundedOnPrecision);
  const facts: readonly (readonly [string, string, string | null])[] = [
    ['uscc', text.uscc, organization.uscc],
    ['foundedOn', text.foundedOn, founded],
    ['registeredCapital', text.registeredCapital, organization.registeredCapital],
    ['address', text.address, organization.address],
    ['business', text.business, organization.business],
    ['investorType', text.investorType, organization.investorType],
    ['website', text.website, organization.website],
  ];
  const shown = new Set(facts.flatMap(([field, , value]) => (value ? [field] : [])));
  const others = organization.contradictions.filter(({ field }) => !shown.has(field));
  const rows: Row[] = [
    ...facts.flatMap(([field, word, value]) =>
      value ? [{ field, word, value, sources: own }] : [],
    ),
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
        {others.map((each) => (
          <ContestedMark key={each.field} contested={each} />
        ))}
        {organization.aliases.length > 0 && (
          <span className="hint end clip" title={organization.aliases.join(text.listSeparator)}>
            {text.aliases} {organization.aliases.slice(0, 2).join(text.listSeparator)}
          </span>
        )}
      </h3>
      <dl className="facts sourced">
        {rows.map(({ word, value, sources, field }) => (
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
              <ContestedMark contested={contested.get(field ?? '')} />
              <SourceChips sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
      {rows.length === 0 && <SourceChips sources={own} />}
    </section>
  );
}
