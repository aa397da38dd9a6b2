import { useState } from 'react';
import { ChosenFacts, withChoice } from '../chosen-facts.tsx';
import { formatDay, shortName } from '../format.ts';
import { useSignalWords } from '../i18n/signals.ts';
import { useText } from '../i18n/text.ts';
import type {
  RelationFieldsFragment,
  RelationType,
  SignalFieldsFragment,
} from '../operations.generated.ts';
import { Outlines, PanelError } from '../panel-state.tsx';
import { SignalMark } from '../signal-mark.tsx';
import { SourceChips } from '../source-chip.tsx';
import { tieColour } from '../tie-sample.tsx';
import { useUrlState } from '../url-state.ts';
import { mixByDay } from './mix-by-day.ts';
import { useRelations } from './use-organization.ts';

interface Props {
  readonly organizationId: string;
  readonly asOf: string | null;
  /** Only ties of this type; null = all ties, and the signals among them. */
  readonly type: RelationType | null;
  readonly signals: readonly SignalFieldsFragment[];
}

/** Ties by their first day, and signals by theirs: the newest first and the undated last. */
export function Timeline({ organizationId, asOf, type, signals }: Props) {
  const text = useText();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const query = useRelations(organizationId, asOf, type);
  const pages = query.data?.pages ?? [];
  const relations = pages.flatMap(({ organization }) => organization?.relations.nodes ?? []);
  const total = pages[0]?.organization?.relations.totalCount ?? 0;
  const undated = relations.filter(({ validFrom }) => !validFrom).length;
  return (
    <section>
      <h3>
        {text.timeline}
        <span className="hint end">
          {[text.byDay, undated > 0 ? text.undated(undated) : null].filter(Boolean).join(' · ')}
        </span>
      </h3>
      {query.error && <PanelError error={query.error} onRetry={() => query.refetch()} />}
      {query.isPending && <Outlines rows={4} />}
      {relations.length > 0 && (
        <ChosenFacts
          of="relation"
          facts={relations.map((relation) => ({
            id: relation.id,
            name: `${shortName(relation.from)} → ${shortName(relation.to)} · ${text.tie[relation.type]}`,
          }))}
          chosen={chosen}
          onChoose={setChosen}
          actions={['confirm', 'end', 'reject']}
        />
      )}
      <ol className="timeline">
        {mixByDay(relations, type ? [] : signals).map(({ id, relation, signal }) =>
          relation ? (
            <TimelineRow
              key={id}
              relation={relation}
              organizationId={organizationId}
              isChosen={chosen.has(id)}
              onChoose={(isChosen) => setChosen(withChoice(chosen, id, isChosen))}
            />
          ) : (
            <SignalRow key={id} signal={signal} />
          ),
        )}
      </ol>
      {query.hasNextPage && (
        <button type="button" className="link" onClick={() => query.fetchNextPage()}>
          {text.moreTies(total - relations.length)}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  readonly relation: RelationFieldsFragment & { readonly contradictions: readonly unknown[] };
  readonly organizationId: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function TimelineRow({ relation, organizationId, isChosen, onChoose }: RowProps) {
  const text = useText();
  const [, setUrl] = useUrlState();
  const isOut = relation.from.id === organizationId;
  const other = isOut ? relation.to : relation.from;
  const arrow = relation.type.endsWith('_WITH') ? '' : isOut ? '→ ' : '← ';
  return (
    <li>
      <input
        type="checkbox"
        aria-label={text.choose(`${text.tie[relation.type]} ${arrow}${shortName(other)}`)}
        checked={isChosen}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <time className="hint">
        {formatDay(relation.validFrom, relation.validFromPrecision) ?? text.noDay}
      </time>
      <i style={{ background: tieColour(relation.type) }} />
      <span className="hint">{text.tie[relation.type]}</span>
      <button
        type="button"
        className="plain"
        title={relation.detail ?? other.name}
        onClick={() => setUrl({ select: relation.id })}
      >
        {arrow}
        {shortName(other)}
        {relation.detail && `:${relation.detail}`}
      </button>
      {relation.contradictions.length > 0 && <span className="contested">{text.contested}</span>}
      <SourceChips sources={relation.sources} />
    </li>
  );
}

function SignalRow({ signal }: { signal: SignalFieldsFragment }) {
  const text = useText();
  const { category, kind } = useSignalWords();
  const { occurredOn, occurredOnPrecision, title, amount, status } = signal;
  return (
    <li className="is-signal">
      <time className="hint">{formatDay(occurredOn, occurredOnPrecision)}</time>
      <SignalMark category={signal.category} />
      <span className="hint">
        {category[signal.category]} · {kind[signal.kind]}
      </span>
      <span className="plain" title={signal.text}>
        {amount && !title.includes(amount) ? `${title} · ${amount}` : title}
        {status === 'UNVERIFIED' && ` (${text.fact.UNVERIFIED})`}
      </span>
      <SourceChips sources={signal.sources} />
    </li>
  );
}
