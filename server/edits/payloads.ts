import type DataLoader from 'dataloader';
import type { Context } from '../context.ts';
import type { BulkOutcome } from './bulk.ts';
import type { Outcome } from './outcome.ts';
import type { Undoing } from './undo.ts';
import { versionOf } from './version.ts';

/** What a request has read of a thing before it was edited is read again. */
function forget({ loaders }: Context, id: string | null): void {
  if (id === null) return;
  for (const loader of [
    loaders.organization,
    loaders.relation,
    loaders.membership,
    loaders.gapFinding,
    loaders.storedFact,
    loaders.storedOrganization,
  ]) {
    loader.clear(id);
  }
}

/** The thing as it is now, and on CONFLICT as it is stored. */
export async function edited<Row>(
  { id, newestId, userErrors }: Outcome,
  loader: DataLoader<string, Row | null>,
  context: Context,
) {
  forget(context, id ?? newestId);
  const load = (of: string | null) => (of === null ? null : loader.load(of));
  return { thing: await load(id), newest: await load(newestId), userErrors };
}

export async function removed({ id, newestId, userErrors }: Outcome, context: Context) {
  forget(context, id ?? newestId);
  return {
    removedId: id,
    newestVersion: newestId === null ? null : await versionNow(newestId, context),
    userErrors,
  };
}

export async function undone(outcome: Undoing, context: Context) {
  const { id, newestId, userErrors } = outcome;
  forget(context, id ?? newestId);
  return {
    node: id === null ? null : await context.loaders.node(id),
    newest: newestId === null ? null : await context.loaders.node(newestId),
    userErrors,
  };
}

export async function bulk({ outcomes, doneCount, userErrors }: BulkOutcome, context: Context) {
  for (const { id } of outcomes) forget(context, id);
  const answered = outcomes.map(async (outcome) => ({
    ...outcome,
    version: await versionNow(outcome.id, context),
  }));
  return { outcomes: await Promise.all(answered), doneCount, userErrors };
}

async function versionNow(id: string, { loaders }: Context): Promise<string | null> {
  const loader = id.startsWith('org:') ? loaders.storedOrganization : loaders.storedFact;
  const stored = await loader.load(id);
  return stored && versionOf(stored);
}
