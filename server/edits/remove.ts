import type { RemoveInput } from '../schema.generated.ts';
import { lockedFacts, removeFacts } from './change-facts.ts';
import { checkAuthor } from './checks.ts';
import type { Editing } from './editing.ts';
import { conflict, done, type Outcome, refused, versionProblem } from './outcome.ts';
import { notFound } from './sources.ts';

/** Takes a fact out of the graph that was entered by mistake. */
export async function removeFact(
  editing: Editing,
  { id, expectedVersion, ...input }: RemoveInput,
  isMeant: (type: string) => boolean,
): Promise<Outcome> {
  const problems = checkAuthor(input);
  if (problems.length > 0) return refused(...problems);
  const fact = (await lockedFacts(editing, [id])).get(id);
  if (!fact || !isMeant(fact.type)) return refused(notFound('id', id));
  const changed = versionProblem(fact, expectedVersion);
  if (changed) return conflict(changed, id);
  await removeFacts(editing, [fact]);
  return done(id);
}
