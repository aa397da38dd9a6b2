import { isDeepStrictEqual } from 'node:util';
import { relationType } from '../columns.ts';
import { correctedClaims, keptClaims } from '../write/corrections.ts';
import type { GraphData } from '../write/graph-data.ts';
import { countTies } from '../write/organization-queries.ts';
import { type Change, type Revision, writeRevisions } from '../write/revisions.ts';
import { advanceDataVersion } from '../write/run-queries.ts';
import { writeGraph } from '../write/write-graph.ts';
import type { Editing } from './editing.ts';
import {
  deleteFacts,
  lockFacts,
  type NewProperties,
  readFacts,
  type StoredFact,
  setFacts,
} from './queries.ts';

/** Stands on what a person entered where an import's facts name their run. */
export const manualRunId = 'manual';

/** Facts as they are stored, by id; nobody else changes them until the edit is done. */
export async function lockedFacts(
  { statements }: Editing,
  ids: readonly string[],
): Promise<Map<string, StoredFact>> {
  await statements.write(lockFacts, { ids: [...ids] });
  const facts = await statements.read(readFacts, { ids: [...ids] });
  return new Map(facts.map((fact) => [fact.id, fact]));
}

export interface FactChange {
  readonly fact: StoredFact;
  /** What it sets; null takes a property away. */
  readonly patch: NewProperties;
  readonly change: Change;
}

/** An edit that says something of a fact: what was said before it stays beside it, as reports. */
export function saidOf(fact: StoredFact, patch: NewProperties): NewProperties {
  const { properties } = fact;
  const after = patched(properties, patch);
  if (isDeepStrictEqual(properties, after)) return patch;
  const isRejection = after.decision === 'REJECTED';
  const claims = isRejection ? keptClaims(properties) : correctedClaims(properties, after);
  return { ...patch, claims };
}

/** Writes changed properties of stored facts, with their history; one that changes nothing is none. */
export async function changeFacts(editing: Editing, changes: readonly FactChange[]): Promise<void> {
  const changed = changes
    .map((change) => ({ ...change, after: patched(change.fact.properties, change.patch) }))
    .filter(({ fact, after }) => !isDeepStrictEqual(fact.properties, after));
  if (changed.length === 0) return;
  const rows = changed.map(({ fact, patch }) => ({ id: fact.id, properties: patch }));
  await editing.statements.write(setFacts, { rows });
  await noteChanges(
    editing,
    changed.map(({ fact, change, after }) => ({ fact, change, before: fact.properties, after })),
  );
}

/** Writes what a person entered anew through the writer of imports, with its history. The rows were checked. */
export async function createFact(editing: Editing, id: string, data: GraphData): Promise<void> {
  const { statements, author } = editing;
  const { outcomes } = await writeGraph(statements, data, manualRunId, author);
  const [fact] = await statements.read(readFacts, { ids: [id] });
  if (!fact) throw new Error(`Not written: ${JSON.stringify([...outcomes.values()])}`);
  const { properties } = fact;
  await noteChanges(editing, [{ fact, change: 'CREATED', before: null, after: properties }]);
}

/** Takes facts out of the graph; their history keeps all that they were. */
export async function removeFacts(
  editing: Editing,
  facts: readonly StoredFact[],
  change: Change = 'REMOVED',
): Promise<void> {
  await editing.statements.write(deleteFacts, { ids: facts.map(({ id }) => id) });
  await recountTies(editing, facts);
  await noteChanges(
    editing,
    facts.map((fact) => ({ fact, change, before: fact.properties, after: null })),
  );
}

/** Counts the ties anew of whoever has gained or lost one of these. */
export async function recountTies(
  { statements }: Editing,
  facts: readonly Pick<StoredFact, 'type' | 'fromId' | 'toId'>[],
): Promise<void> {
  const ties = facts.filter(({ type }) => isTie(type));
  const ids = [...new Set(ties.flatMap(({ fromId, toId }) => [fromId, toId]))].sort();
  if (ids.length > 0) await statements.write(countTies, { ids });
}

interface Noted {
  readonly fact: Pick<StoredFact, 'id' | 'type' | 'fromId' | 'toId'>;
  readonly change: Change;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

/** Adds steps to the histories of facts, and moves version and date of the data on. */
export async function noteChanges(
  { statements, author, note }: Editing,
  changes: readonly Noted[],
): Promise<void> {
  const revisions = changes.map(({ fact, change, before, after }): Revision => {
    const { id, type, fromId, toId } = fact;
    const entityKind = entityKindOf(type);
    const said = { change, before, after, runId: null, author, note };
    return { entityKind, entityId: id, type, fromId, toId, ...said };
  });
  await writeRevisions(statements, revisions);
  const days = changes.flatMap(({ after }) => [after?.observedOn, after?.validFrom]);
  const newest =
    days
      .filter((day) => typeof day === 'string')
      .sort()
      .at(-1) ?? null;
  await statements.write(advanceDataVersion, { isChanged: true, newest });
}

export const isTie = (type: string) => relationType.safeParse(type).success;

export function entityKindOf(type: string): Revision['entityKind'] {
  if (isTie(type)) return 'TIE';
  return type === 'UPSTREAM_OF' || type === 'KIND_OF' ? 'PRODUCT_LINK' : 'POSITION';
}

export function patched(
  properties: StoredFact['properties'],
  patch: NewProperties,
): StoredFact['properties'] {
  const after: StoredFact['properties'] = {};
  for (const [key, value] of Object.entries({ ...properties, ...patch })) {
    if (value !== null) after[key] = value;
  }
  return after;
}
