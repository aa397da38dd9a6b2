import type { RemoveInput } from '../schema.generated.ts';
import { userError } from '../user-error.ts';
import type { Change } from '../write/revisions.ts';
import { checkAuthor } from './checks.ts';
import type { Editing } from './editing.ts';
import { conflict, done, type Outcome, refused, versionProblem } from './outcome.ts';
import { deleteOrganization, type StoredOrganization } from './queries.ts';
import { notFound } from './sources.ts';
import { lockedOrganization, noteOrganization, storeNames } from './store-organization.ts';

/** Takes an organisation out of the graph that was entered by mistake. */
export async function removeOrganization(
  editing: Editing,
  { id, expectedVersion, ...input }: RemoveInput,
): Promise<Outcome> {
  const problems = checkAuthor(input);
  if (problems.length > 0) return refused(...problems);
  const stored = await lockedOrganization(editing, id);
  if (!stored) return refused(notFound('id', id));
  const changed = versionProblem(stored, expectedVersion);
  if (changed) return conflict(changed, id);
  if (stored.factCount > 0) {
    const message = `Has ${stored.factCount} ties and positions; remove or merge them first.`;
    return refused(userError('id', id, message));
  }
  await deleteStored(editing, stored, 'REMOVED');
  return done(id);
}

/** Deletes an organisation without ties or positions, and its other names. */
export async function deleteStored(
  editing: Editing,
  stored: StoredOrganization,
  change: Change,
): Promise<void> {
  await editing.statements.write(deleteOrganization, { id: stored.id });
  await storeNames(editing, stored.id, null, []);
  await noteOrganization(editing, stored.id, change, stored, null);
}
