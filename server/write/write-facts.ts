import { isDeepStrictEqual } from 'node:util';
import { factEnds, factId } from '../fact-id.ts';
import type { FactEnds, FactKind } from './fact-kinds.ts';
import { compact, factProperties } from './fact-properties.ts';
import type { FactProperties, NewFact } from './fact-queries.ts';
import type { Fact } from './graph-data.ts';
import { mergeFact, mergeReports } from './merge-fact.ts';
import { type Revision, writeRevisions } from './revisions.ts';
import { grouped, inBatches, type Refusal, type Writing } from './writing.ts';

type Found = readonly {
  readonly id: string;
  readonly importRunId: string | null;
  readonly fact: FactProperties;
}[];

export interface FactStore<Type extends string> {
  readonly entityKind: Revision['entityKind'];
  /** Where the ids of new facts are noted. */
  readonly created: string[];
  readonly find: (ids: IdsByType) => Promise<Found>;
  readonly update: (rows: FactsByType) => Promise<unknown>;
  /** Answers with the number of those whose ends are in the graph. */
  readonly create: (
    rows: { fromId: string; toId: string; type: Type; properties: NewFact }[],
  ) => Promise<{ count: number }[]>;
}

/** Ids of facts by their types. */
export type IdsByType = Record<string, string[]>;
/** What has changed, by the types of the facts. */
export type FactsByType = Record<string, NewFact[]>;

/** A row that may become a fact, its ends resolved. */
interface Report<Item, Type extends string> extends FactEnds<Type> {
  readonly id: string;
  readonly item: Item;
}

/**
 * Writes facts of one sort: reports of the same fact become one, a stored fact is updated only where
 * the reports add to it. The next batch is looked up while one is written.
 */
export async function writeFacts<Item extends Fact, Type extends string>(
  writing: Writing,
  kind: FactKind<Item, Type>,
  store: FactStore<Type>,
  items: readonly Item[] = [],
): Promise<void> {
  const facts = grouped(admit(writing, kind, items), ({ id }) => id).sort(byEnds);
  let writingBefore: Promise<void> | undefined;
  for (const batch of inBatches(facts)) {
    const ids = byType(
      batch.map(([, [report]]) => report),
      idOf,
    );
    const [found] = await Promise.all([store.find(ids), writingBefore]);
    writingBefore = writeBatch(writing, kind, store, batch, found);
  }
  await writingBefore;
}

async function writeBatch<Item extends Fact, Type extends string>(
  writing: Writing,
  { particularsOf }: FactKind<Item, Type>,
  store: FactStore<Type>,
  batch: readonly [string, [Report<Item, Type>, ...Report<Item, Type>[]]][],
  found: Found,
): Promise<void> {
  const stored = new Map(found.map(({ id, fact }) => [id, compact(fact)]));
  const runOf = new Map(found.map(({ id, importRunId }) => [id, importRunId]));
  const stamp = { importRunId: writing.importRunId };
  const fresh: Parameters<typeof store.create>[0] = [];
  const changed: { type: string; fact: NewFact }[] = [];
  const revisions: Revision[] = [];
  for (const [id, [first, ...others]] of batch) {
    const properties = ({ item, subject }: Report<Item, Type>) =>
      factProperties(item, particularsOf(item), subject);
    const reported = mergeReports(properties(first), others.map(properties));
    const { type, fromId, toId } = first;
    const before = stored.get(id);
    if (!before) fresh.push({ type, fromId, toId, properties: { id, ...stamp, ...reported } });
    const after = before && mergeFact(before, reported);
    if (!before || !after || isDeepStrictEqual(before, after)) continue;
    const fact = { id, ...stamp, ...after, claims: after.claims ?? null };
    changed.push({ type, fact });
    revisions.push({
      entityKind: store.entityKind,
      entityId: id,
      change: 'UPDATED',
      type,
      fromId,
      toId,
      before: { id, importRunId: runOf.get(id), ...before },
      after: { id, ...stamp, ...after },
      runId: writing.importRunId,
      author: writing.author,
      note: null,
    });
  }
  if (changed.length > 0) await store.update(byType(changed, ({ fact }) => fact));
  await writeRevisions(writing.graph, revisions);
  const created = await createFresh(store, fresh);
  for (const id of created) store.created.push(id);
  const updated = new Set(changed.map(({ fact }) => fact.id));
  if (created.size + updated.size > 0) writing.isChanged = true;
  for (const [id, reports] of batch) {
    const isNew = created.has(id);
    const isWritten = isNew || stored.has(id);
    for (const [n, { item, fromId, toId }] of reports.entries()) {
      const fate = updated.has(id) ? 'UPDATED' : isNew ? 'CREATED' : 'UNCHANGED';
      const outcome = n > 0 ? 'MERGED' : fate;
      const ends = `${fromId} → ${toId}`;
      writing.outcomes.set(item, isWritten ? outcome : refusal('END_UNKNOWN', ends));
      if (isWritten) see(writing, item);
    }
  }
}

/** Creates facts, and answers with the ids of those whose ends are in the graph. */
async function createFresh<Type extends string>(
  store: FactStore<Type>,
  fresh: Parameters<typeof store.create>[0],
): Promise<ReadonlySet<string>> {
  if (fresh.length === 0) return new Set();
  const facts = fresh.map(({ type, properties: { id } }) => ({ id, type }));
  const [written] = await store.create(fresh);
  const isAll = written?.count === fresh.length;
  return new Set((isAll ? facts : await store.find(byType(facts, idOf))).map(idOf));
}

const idOf = ({ id }: { readonly id: string }) => id;

/** The facts of each type, each as it is asked for. */
function byType<Item extends { readonly type: string }, T>(
  facts: readonly Item[],
  as: (fact: Item) => T,
): Record<string, T[]> {
  const groups = Map.groupBy(facts, ({ type }) => type);
  return Object.fromEntries([...groups].map(([type, all]) => [type, all.map(as)]));
}

/** Resolves the ends and refuses what breaks a rule of the model. */
function admit<Item extends Fact, Type extends string>(
  writing: Writing,
  { endsOf }: FactKind<Item, Type>,
  items: readonly Item[],
): Report<Item, Type>[] {
  const resolve = (id: string) => writing.storedIds.get(id) ?? id;
  return items.flatMap((item) => {
    if (typeof writing.outcomes.get(item) === 'object') return [];
    const { type, subject, ...ends } = endsOf(item);
    const [fromId, toId] = factEnds(type, resolve(ends.fromId), resolve(ends.toId));
    if (item.sourceIds.length === 0) {
      writing.outcomes.set(item, refusal('SOURCE_MISSING', `${fromId} → ${toId}`));
      return [];
    }
    if (fromId === toId) {
      writing.outcomes.set(item, refusal('ENDS_EQUAL', fromId));
      return [];
    }
    return [{ item, type, fromId, toId, subject, id: factId(type, fromId, toId, subject) }];
  });
}

/** Facts of one organisation come together: their ends are then in the cache. */
function byEnds(
  [, [a]]: [string, [FactEnds<string>, ...unknown[]]],
  [, [b]]: [string, [FactEnds<string>, ...unknown[]]],
): number {
  if (a.fromId !== b.fromId) return a.fromId < b.fromId ? -1 : 1;
  return a.toId < b.toId ? -1 : 1;
}

const reasons = {
  SOURCE_MISSING: { column: 'source', reason: 'a fact needs at least one source' },
  ENDS_EQUAL: { column: 'from, to', reason: 'both ends are the same' },
  END_UNKNOWN: { column: 'from, to', reason: 'an end is not in the graph' },
} as const;

function refusal(rule: keyof typeof reasons, value: string): Refusal {
  return { rule, ...reasons[rule], value };
}

/** Moves the newest day on; a later report of a fact never takes a day back. */
function see(writing: Writing, { observedOn, validFrom }: Fact): void {
  for (const { day } of [observedOn, validFrom].filter((known) => known !== undefined)) {
    if (day > (writing.newest ?? '')) writing.newest = day;
  }
}
