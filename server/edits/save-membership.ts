import { factId } from '../fact-id.ts';
import type { SaveMembershipInput } from '../schema.generated.ts';
import { createFact, lockedFacts } from './change-facts.ts';
import { checkAuthor, checkNeeded, checkSpan, longestName } from './checks.ts';
import { correctFact } from './correct.ts';
import type { Editing } from './editing.ts';
import { checkFactInput, factPatch } from './fact-input.ts';
import { factRow } from './fact-row.ts';
import { alreadyThere, done, type Outcome, refused } from './outcome.ts';
import { checkReferences, sourcesOf } from './sources.ts';

export const isMembership = (type: string) => type === 'WORKS_IN';

/** Says that an organisation works in a stage, or corrects that. */
export async function saveMembership(
  editing: Editing,
  input: SaveMembershipInput,
): Promise<Outcome> {
  const { organizationId, stageId, sourceIds } = input;
  if (input.id != null) {
    return correctFact(editing, input.id, input, isMembership, { organizationId, stageId });
  }
  const patch = factPatch(input);
  const problems = [
    ...checkAuthor(input),
    ...checkNeeded('organizationId', organizationId, longestName),
    ...checkNeeded('stageId', stageId, longestName),
    ...checkFactInput(input, editing.dataDate),
    ...checkSpan(patch.validFrom, patch.validTo),
    ...(await checkReferences(editing, {
      organizations: { organizationId },
      stages: { stageId },
      sourceIds,
    })),
  ];
  if (problems.length > 0 || !organizationId || !stageId) return refused(...problems);
  const id = factId('WORKS_IN', organizationId, stageId);
  if ((await lockedFacts(editing, [id])).has(id)) return alreadyThere('stageId', id);
  const sources = await sourcesOf(editing, sourceIds);
  const row = { ...factRow(patch, sources, undefined), organizationId, stageId };
  await createFact(editing, id, { memberships: [{ ...row, evidence: 'ASSERTED' }] });
  return done(id);
}
