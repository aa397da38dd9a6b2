import { factId } from '../fact-id.ts';
import type { ConfirmGapInput, DenyGapInput } from '../schema.generated.ts';
import { createFact, lockedFacts } from './change-facts.ts';
import { checkAuthor, checkDay, checkNeeded, checkRole, longestText } from './checks.ts';
import type { Editing } from './editing.ts';
import { alreadyThere, done, type Outcome, refused } from './outcome.ts';
import { checkReferences, sourcesOf } from './sources.ts';

export const isGapFinding = (type: string) => type === 'LACKS' || type === 'COVERS';

export function confirmGap(editing: Editing, input: ConfirmGapInput): Promise<Outcome> {
  return findGap(editing, input, null);
}

export function denyGap(editing: Editing, input: DenyGapInput): Promise<Outcome> {
  return findGap(editing, input, input.knownCount);
}

/**
 * Keeps what a person found about a gap. The day is part of what the finding is: a later one does not
 * take away what was known at an earlier day.
 */
async function findGap(
  editing: Editing,
  input: ConfirmGapInput,
  knownCount: number | null,
): Promise<Outcome> {
  const { regionCode, stageId, observedOn, sourceIds } = input;
  const problems = [
    ...checkAuthor(input),
    ...checkRole(input.byRole),
    ...checkNeeded('reason', input.reason, longestText),
    ...checkDay('observedOn', observedOn, editing.dataDate),
    ...(await checkReferences(editing, {
      regions: { regionCode },
      stages: { stageId },
      sourceIds,
    })),
  ];
  if (problems.length > 0) return refused(...problems);
  const id = factId(knownCount === null ? 'LACKS' : 'COVERS', regionCode, stageId, observedOn);
  if ((await lockedFacts(editing, [id])).has(id)) return alreadyThere('observedOn', id);
  const finding = {
    regionCode,
    stageId,
    subject: observedOn,
    byRole: input.byRole.trim(),
    reason: input.reason.trim(),
    observedOn: { day: observedOn, precision: 'DAY' as const },
    sourceIds: await sourcesOf(editing, sourceIds),
    status: 'VERIFIED' as const,
    confidence: 1,
  };
  const data =
    knownCount === null
      ? { confirmedGaps: [finding] }
      : { deniedGaps: [{ ...finding, knownCount }] };
  await createFact(editing, id, data);
  return done(id);
}
