import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EditSection } from '../edit-section.tsx';
import { FactActions } from '../fact-actions.tsx';
import { FactTag } from '../fact-tag.tsx';
import { formatDay, formatMoney, formatShare, shortName } from '../format.ts';
import { useLang, useText } from '../i18n/text.ts';
import { KindMark } from '../marks.tsx';
import {
  RelationDocument,
  type RelationFieldsFragment,
  type RelationQuery,
} from '../operations.generated.ts';
import { PanelState, retryInterval } from '../panel-state.tsx';
import { request } from '../request.ts';
import { SourceCard } from '../source-chip.tsx';
import { TieSample } from '../tie-sample.tsx';
import { useUrlState } from '../url-state.ts';

/** A tie: what is known of it, how well, and where it was read. */
export function RelationPanel({ id }: { id: string }) {
  const text = useText();
  const query = useQuery({
    queryKey: ['relation', id],
    queryFn: ({ signal }) => request(RelationDocument, { id }, signal),
    refetchInterval: retryInterval,
  });
  return (
    <PanelState query={query} rows={7}>
      {({ node }) =>
        node?.__typename === 'Relation' ? (
          <RelationDetails relation={node} />
        ) : (
          <p className="empty">{text.notFound}</p>
        )
      }
    </PanelState>
  );
}

type Details = Extract<RelationQuery['node'], { __typename: 'Relation' }>;

function RelationDetails({ relation }: { relation: Details }) {
  const text = useText();
  const lang = useLang();
  const amount = relation.amount
    ? formatMoney(relation.amount.amount, relation.amount.currency, lang)
    : relation.amountText;
  const seen = formatDay(relation.observedOn, relation.observedOnPrecision);
  const age = relation.ageYears === null ? null : text.yearsAgo(relation.ageYears);
  const name = `${shortName(relation.from)} → ${shortName(relation.to)}`;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [text.tieType, text.tie[relation.type]],
    [text.detail, relation.detail],
    [text.amount, amount],
    [text.round, relation.round],
    [text.ratio, relation.ratio === null ? null : formatShare(relation.ratio)],
    [text.validFrom, formatDay(relation.validFrom, relation.validFromPrecision) ?? text.noDay],
    [text.validTo, formatDay(relation.validTo, relation.validToPrecision) ?? text.stillValid],
    [text.observedOn, [seen ?? text.noDay, age].filter(Boolean).join(' · ')],
    [text.decided, relation.decision && text.decision[relation.decision]],
  ];
  return (
    <>
      <header className="panel-head">
        <h2>{text.evidence}</h2>
        <FactTag status={relation.status} confidence={relation.confidence} />
      </header>
      <section>
        <div className="ends">
          <End organization={relation.from} />
          <TieSample type={relation.type} length={64} />
          <End organization={relation.to} />
        </div>
        <dl className="facts">
          {rows.map(([word, value]) =>
            value ? (
              <div key={word}>
                <dt>{word}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
        <FactActions of="relation" fact={{ id: relation.id, name }} />
      </section>
      <section>
        <h3>
          {text.sources} {relation.sources.length}
        </h3>
        {relation.sources.map((source) => (
          <SourceCard key={source.id} source={source} />
        ))}
      </section>
      <EditSection>
        {({ Reports, History }) => (
          <>
            <Reports id={relation.id} />
            <section>
              <h3>{text.history}</h3>
              <History id={relation.id} />
            </section>
          </>
        )}
      </EditSection>
    </>
  );
}

function End({ organization }: { organization: RelationFieldsFragment['from'] }) {
  const [, setUrl] = useUrlState();
  return (
    <button
      type="button"
      className="end-button"
      title={organization.name}
      onClick={() => setUrl({ select: organization.id })}
    >
      <KindMark kind={organization.kind} isLocal={false} />
      {shortName(organization)}
    </button>
  );
}
