import { userError } from '../user-error.ts';
import { changeFacts, lockedFacts, noteChanges, recountTies, removeFacts } from './change-facts.ts';
import type { Editing } from './editing.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { factType, readFacts, restoreFacts } from './queries.ts';
import type { RevisionRow } from './revision-queries.ts';
import { changedSince, isAsLeft, reversal } from './since.ts';

/** Returns a fact to what it was before a step. */
export async function undoFact(editing: Editing, step: RevisionRow): Promise<Outcome> {
  const { entityId: id, before } = step;
  const fact = (await lockedFacts(editing, [id])).get(id);
  if (!isAsLeft(step, fact?.properties ?? null)) return changedSince(step, fact !== undefined);
  if (!before) {
    if (fact) await removeFacts(editing, [fact], 'RESTORED');
    return done(id);
  }
  if (!fact) return putBack(editing, step, before);
  await changeFacts(editing, [{ fact, patch: reversal(step, before), change: 'RESTORED' }]);
  return done(id);
}

async function putBack(
  editing: Editing,
  { id: revisionId, entityId, type, fromId, toId }: RevisionRow,
  properties: NonNullable<RevisionRow['before']>,
): Promise<Outcome> {
  const { statements } = editing;
  const known = factType.safeParse(type);
  const lost = refused(userError('revisionId', revisionId, 'An end of it is gone.', 'CONFLICT'));
  if (!known.success || fromId === null || toId === null) return lost;
  const row = { type: known.data, fromId, toId };
  const restored = { ...properties, id: entityId };
  const written = await statements.write(restoreFacts, {
    rows: [{ ...row, properties: restored }],
  });
  if (written.length === 0) return lost;
  const [fact] = await statements.read(readFacts, { ids: [entityId] });
  if (!fact) throw new Error(`Not restored: ${entityId}`);
  await recountTies(editing, [fact]);
  await noteChanges(editing, [{ fact, change: 'RESTORED', before: null, after: fact.properties }]);
  return done(entityId);
}
