import type { EndInput, UserError } from '../schema.generated.ts';
import { userError } from '../user-error.ts';
import { checkAuthor, checkNeeded, checkSpan, longestText } from './checks.ts';
import type { Plan } from './edit-each.ts';
import type { Editing } from './editing.ts';
import { dayPatch, given } from './fact-input.ts';
import type { StoredFact } from './queries.ts';
import { checkReferences, sourcesOf } from './sources.ts';
import type { Stored } from './version.ts';

type Ending = Pick<EndInput, 'validTo' | 'validToPrecision' | 'reason' | 'sourceIds' | 'author'>;

/** What is wrong with an ending, whatever it is to end. */
export async function checkEnding(editing: Editing, input: Ending): Promise<UserError[]> {
  return [
    ...checkAuthor(input),
    ...checkNeeded('reason', input.reason, longestText),
    ...(await checkReferences(editing, { sourceIds: input.sourceIds })),
  ];
}

/** How a fact ends: it stays, with the first day on which it no longer held. */
export async function planEnding(editing: Editing, input: Ending): Promise<Plan> {
  const sources = await sourcesOf(editing, input.sourceIds);
  const patch = given(dayPatch('validTo', input.validTo, input.validToPrecision));
  return (fact) => {
    const problems = [
      ...checkUndecided(fact),
      ...checkSpan(fact.properties.validFrom, patch.validTo),
    ];
    return problems.length > 0 ? problems : { ...patch, sourceIds: withSources(fact, sources) };
  };
}

/** A rejected fact holds on no day: there is nothing to end or to correct. */
export function checkUndecided({ id, properties }: StoredFact): UserError[] {
  if (properties.decision !== 'REJECTED') return [];
  return [userError('id', id, 'Was rejected; confirm it first, or take the rejection back.')];
}

export function withSources({ properties }: Stored, added: readonly string[]): string[] {
  const { sourceIds } = properties;
  return [...new Set([...(Array.isArray(sourceIds) ? sourceIds : []), ...added])].sort();
}
