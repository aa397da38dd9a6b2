import { factId } from '../fact-id.ts';
import type { SaveRelationInput } from '../schema.generated.ts';
import { userError } from '../user-error.ts';
import { createFact, isTie, lockedFacts } from './change-facts.ts';
import { checkAuthor, checkNeeded, checkSpan, checkText, longestName } from './checks.ts';
import { correctFact } from './correct.ts';
import type { Editing } from './editing.ts';
import { checkFactInput, factPatch } from './fact-input.ts';
import { factRow } from './fact-row.ts';
import { alreadyThere, done, type Outcome, refused } from './outcome.ts';
import { checkReferences, sourcesOf } from './sources.ts';

/** Makes a tie, or corrects a stored one. */
export async function saveRelation(editing: Editing, input: SaveRelationInput): Promise<Outcome> {
  const { type, fromId, toId, subject, sourceIds } = input;
  if (input.id != null) {
    return correctFact(editing, input.id, input, isTie, { type, fromId, toId, subject });
  }
  const patch = factPatch(input);
  const problems = [
    ...checkAuthor(input),
    ...checkNeeded('type', type, longestName),
    ...checkNeeded('fromId', fromId, longestName),
    ...checkNeeded('toId', toId, longestName),
    ...checkText('subject', subject, longestName),
    ...checkFactInput(input, editing.dataDate),
    ...checkSpan(patch.validFrom, patch.validTo),
    ...(fromId != null && fromId === toId
      ? [userError('toId', toId, 'Both ends are the same.')]
      : []),
    ...(await checkReferences(editing, { organizations: { fromId, toId }, sourceIds })),
  ];
  if (problems.length > 0 || !type || !fromId || !toId) return refused(...problems);
  const part = subject?.trim() || undefined;
  const id = factId(type, fromId, toId, part);
  if ((await lockedFacts(editing, [id])).has(id)) return alreadyThere('type', id);
  const sources = await sourcesOf(editing, sourceIds);
  const tie = { ...factRow(patch, sources, part), type, fromId, toId };
  await createFact(editing, id, { ties: [tie] });
  return done(id);
}
