import { userError } from '../user-error.ts';
import { patched } from './change-facts.ts';
import { checkAuthor, checkSpan } from './checks.ts';
import { editOne } from './edit-each.ts';
import type { Editing } from './editing.ts';
import { checkUndecided, withSources } from './end.ts';
import { checkFactInput, type FactInput, factPatch } from './fact-input.ts';
import { type Outcome, refused } from './outcome.ts';
import type { NewProperties, StoredFact } from './queries.ts';
import { checkReferences, sourcesOf } from './sources.ts';

export interface CorrectInput extends FactInput {
  readonly expectedVersion?: string | null | undefined;
  readonly sourceIds?: readonly string[] | null | undefined;
  readonly author: string;
  readonly note?: string | null | undefined;
}

/** Corrects a stored fact: what the input leaves out stays as it is. */
export async function correctFact(
  editing: Editing,
  id: string,
  input: CorrectInput,
  isMeant: (type: string) => boolean,
  fixed: Record<string, unknown>,
): Promise<Outcome> {
  const { expectedVersion, sourceIds } = input;
  const problems = [
    ...checkAuthor(input),
    ...checkFactInput(input, editing.dataDate),
    ...(await checkReferences(editing, { sourceIds })),
    ...Object.entries(fixed)
      .filter(([, value]) => value != null)
      .map(([field, value]) =>
        userError(field, value, 'Never changes: remove the fact and enter another.'),
      ),
  ];
  if (expectedVersion == null) {
    problems.push(userError('expectedVersion', null, 'Is needed to correct what is stored.'));
  }
  if (problems.length > 0) return refused(...problems);
  const sources = await sourcesOf(editing, sourceIds);
  const patch = factPatch(input);
  return editOne(editing, [{ id, expectedVersion }], isMeant, 'UPDATED', (fact) => {
    const whole = { ...patch, ...firstObserved(fact, patch) };
    const { validFrom, validTo } = patched(fact.properties, whole);
    const against = [...checkUndecided(fact), ...checkSpan(validFrom, validTo)];
    return against.length > 0 ? against : { ...whole, sourceIds: withSources(fact, sources) };
  });
}

/** The first observation follows the newest where there was but one, or where that is now earlier. */
function firstObserved({ properties }: StoredFact, { observedOn }: NewProperties): NewProperties {
  const { firstObservedOn, observedOn: known } = properties;
  if (observedOn === undefined) return {};
  if (observedOn === null || firstObservedOn === undefined || firstObservedOn === known) {
    return { firstObservedOn: observedOn };
  }
  return observedOn < firstObservedOn ? { firstObservedOn: observedOn } : {};
}
