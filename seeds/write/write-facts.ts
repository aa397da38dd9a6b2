import { isDeepStrictEqual } from 'node:util';
import { factEnds, factId } from '../../server/fact-id.ts';
import type { FactProperties, NewFact } from './fact-queries.ts';
import { compact, mergeFact, mergeReports } from './merge-fact.ts';
import { grouped, inBatches, type Refusal, type Writing } from './writing.ts';

/** One report of a fact, its ends as the loader knows them. */
export interface FactRow<Type extends string> {
  /** The loader's row, for the report. */
  readonly item: object;
  readonly type: Type;
  readonly fromId: string;
  readonly toId: string;
  readonly subject?: string | undefined;
  readonly properties: FactProperties;
}

type Written = Promise<{ id: string }[]>;

export interface FactStore<Type extends string> {
  readonly find: (ids: string[]) => Promise<{ id: string; fact: FactProperties }[]>;
  readonly update: (rows: NewFact[]) => Written;
  /** Answers with the ids of those whose ends are in the graph. */
  readonly create: (
    rows: { fromId: string; toId: string; type: Type; properties: NewFact }[],
  ) => Written;
}

interface Identified<Type extends string> extends FactRow<Type> {
  readonly id: string;
}

/**
 * Writes facts of one sort: reports of the same fact become one, a stored fact is updated only where
 * the reports add to it. Answers with the ends of the facts that are new.
 */
export async function writeFacts<Type extends string>(
  writing: Writing,
  store: FactStore<Type>,
  rows: readonly FactRow<Type>[],
): Promise<string[]> {
  const facts = grouped(admit(writing, rows), ({ id }) => id)
    .map(([id, reports]) => {
      const [first, ...others] = reports;
      const properties = mergeReports(
        first.properties,
        others.map((other) => other.properties),
      );
      return { id, first, reports, properties };
    })
    .sort(byEnds);
  const newEnds: string[] = [];
  for (const batch of inBatches(facts)) {
    const found = await store.find(batch.map(({ id }) => id));
    const stored = new Map(found.map(({ id, fact }) => [id, compact(fact)]));
    const stamp = { importRunId: writing.importRunId };
    const fresh = batch.filter(({ id }) => !stored.has(id));
    const changed = batch.flatMap(({ id, properties }) => {
      const before = stored.get(id);
      if (!before) return [];
      const after = mergeFact(before, properties);
      return isDeepStrictEqual(before, after) ? [] : [{ id, ...stamp, ...after }];
    });
    if (changed.length > 0) await store.update(changed);
    const created = new Set(
      fresh.length === 0
        ? []
        : (
            await store.create(
              fresh.map(({ id, first, properties }) => ({
                fromId: first.fromId,
                toId: first.toId,
                type: first.type,
                properties: { id, ...stamp, ...properties },
              })),
            )
          ).map(({ id }) => id),
    );
    const updated = new Set(changed.map(({ id }) => id));
    if (created.size + updated.size > 0) writing.isChanged = true;
    for (const { id, first, reports, properties } of batch) {
      const isNew = created.has(id);
      if (isNew) newEnds.push(first.fromId, first.toId);
      if (isNew || stored.has(id)) see(writing, properties);
      for (const [n, { item }] of reports.entries()) {
        const outcome = n > 0 || updated.has(id) ? 'MERGED' : isNew ? 'CREATED' : 'UNCHANGED';
        const isWritten = isNew || stored.has(id);
        writing.outcomes.set(item, isWritten ? outcome : refusal('END_UNKNOWN', endsOf(first)));
      }
    }
  }
  return newEnds;
}

/** Facts of one organisation come together: their ends are then in the cache. */
function byEnds(
  { first: a }: { first: Identified<string> },
  { first: b }: { first: Identified<string> },
): number {
  if (a.fromId !== b.fromId) return a.fromId < b.fromId ? -1 : 1;
  return a.toId < b.toId ? -1 : 1;
}

/** Resolves the ends and refuses what breaks a rule of the model. */
function admit<Type extends string>(
  writing: Writing,
  rows: readonly FactRow<Type>[],
): Identified<Type>[] {
  return rows.flatMap((row) => {
    if (typeof writing.outcomes.get(row.item) === 'object') return [];
    const resolve = (id: string) => writing.storedIds.get(id) ?? id;
    const [fromId, toId] = factEnds(row.type, resolve(row.fromId), resolve(row.toId));
    if (row.properties.sourceIds.length === 0) {
      writing.outcomes.set(row.item, refusal('SOURCE_MISSING', endsOf({ fromId, toId })));
      return [];
    }
    if (fromId === toId) {
      writing.outcomes.set(row.item, refusal('ENDS_EQUAL', fromId));
      return [];
    }
    return [{ ...row, fromId, toId, id: factId(row.type, fromId, toId, row.subject) }];
  });
}

const reasons = {
  SOURCE_MISSING: { column: 'source', reason: 'a fact needs at least one source' },
  ENDS_EQUAL: { column: 'from, to', reason: 'both ends are the same' },
  END_UNKNOWN: { column: 'from, to', reason: 'an end is not in the graph' },
} as const;

function refusal(rule: keyof typeof reasons, value: string): Refusal {
  return { rule, ...reasons[rule], value };
}

function endsOf({ fromId, toId }: { fromId: string; toId: string }): string {
  return `${fromId} → ${toId}`;
}

function see(writing: Writing, { observedOn, validFrom }: FactProperties): void {
  for (const day of [observedOn, validFrom]) {
    if (day && day > (writing.newest ?? '')) writing.newest = day;
  }
}
