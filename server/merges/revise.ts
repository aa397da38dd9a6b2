import { relationType } from '../columns.ts';
import type { Statements } from '../neo4j/graph.ts';
import { mergeRunId, type Revision, writeRevisions } from '../write/revisions.ts';
import { plainProperties } from './join-facts.ts';
import { endsOf, idOf, type StoredFact } from './plan-merge.ts';
import type { KeptProperties } from './queries.ts';
import type { UndoRecord } from './undo-record.ts';

interface Who {
  readonly author: string;
  readonly note: string | null;
}

/** Writes a merge into the histories of the organisations and of every fact that it touched. */
export async function noteMerge(
  statements: Statements,
  record: UndoRecord,
  who: Who,
): Promise<void> {
  const { keptId, keptBefore, keptAfter, gone, moves } = record;
  await writeRevisions(statements, [
    organizationStep('MERGED', keptId, keptBefore, keptAfter, who),
    organizationStep('MERGED', gone.id, gone.properties, null, who),
    ...moves.flatMap((move) => {
      const { old, fate } = move;
      if (fate === 'MOVED') return factStep('MERGED', keptId, move.moved, old, move.moved, who);
      const removal = factStep('REMOVED', gone.id, old, old, null, who);
      if (fate === 'DROPPED') return removal;
      const { joined, before } = move;
      return [...removal, ...factStep('MERGED', keptId, joined, before, joined, who)];
    }),
  ]);
}

/** Writes into the same histories that a merge was taken back. */
export async function noteUndo(
  statements: Statements,
  record: UndoRecord,
  who: Who,
): Promise<void> {
  const { keptId, keptBefore, keptAfter, gone, moves } = record;
  await writeRevisions(statements, [
    organizationStep('RESTORED', keptId, keptAfter, keptBefore, who),
    organizationStep('RESTORED', gone.id, null, gone.properties, who),
    ...moves.flatMap((move) => {
      const { old, fate } = move;
      const restored = factStep('RESTORED', gone.id, old, null, old, who);
      if (fate === 'DROPPED') return restored;
      if (fate === 'JOINED') {
        return [
          ...restored,
          ...factStep('RESTORED', keptId, move.before, move.joined, move.before, who),
        ];
      }
      return [...restored, ...factStep('REMOVED', keptId, move.moved, move.moved, null, who)];
    }),
  ]);
}

function organizationStep(
  change: Revision['change'],
  entityId: string,
  before: KeptProperties | null,
  after: KeptProperties | null,
  { author, note }: Who,
): Revision {
  return {
    entityKind: 'ORGANIZATION',
    entityId,
    change,
    type: null,
    fromId: null,
    toId: null,
    before: before && plainProperties(before),
    after: after && plainProperties(after),
    runId: mergeRunId,
    author,
    note,
  };
}

/** Entries of lists are no facts: their own properties are their history. */
function factStep(
  change: Revision['change'],
  organizationId: string,
  fact: StoredFact,
  before: StoredFact | null,
  after: StoredFact | null,
  { author, note }: Who,
): Revision[] {
  if (fact.type === 'LISTS') return [];
  return [
    {
      entityKind: relationType.safeParse(fact.type).success ? 'TIE' : 'POSITION',
      entityId: idOf(fact),
      change,
      ...endsOf(fact, organizationId),
      before: before && plainProperties(before.properties),
      after: after && plainProperties(after.properties),
      runId: mergeRunId,
      author,
      note,
    },
  ];
}
