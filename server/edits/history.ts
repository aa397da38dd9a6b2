import { z } from 'zod';
import { type Connection, connect, type PageArguments, readPage } from '../connection.ts';
import type { Context } from '../context.ts';
import { entityKindOf, manualRunId } from './change-facts.ts';
import { listRevisions, type RevisionRow, readRevision } from './revision-queries.ts';

/** A step of a history; `at` is null where nothing tells when. */
export type RevisionView = Omit<RevisionRow, 'at' | 'number'> & { readonly at: string | null };
export type RevisionPage = Connection<RevisionView>;

/** Sort keys of a step: moment, number within it, id. */
const stepKey = z.tuple([z.string(), z.int(), z.string()]);

/** A page of what became of an organisation and its facts, or of a fact; the newest first. */
export async function historyPage(
  entityId: string,
  asked: PageArguments,
  context: Context,
): Promise<RevisionPage> {
  const page = readPage(asked, { order: `history ${entityId}`, key: stepKey });
  context.spend(page.size);
  const [afterAt, afterNumber, afterId] = page.after ?? [null, null, null];
  const { limit } = page;
  const rows = await context.graph.read(listRevisions, {
    entityId,
    afterAt,
    afterNumber,
    afterId,
    limit,
  });
  const steps: { node: RevisionView; key: z.output<typeof stepKey> }[] = rows.map((row) => ({
    node: row,
    key: [row.at, row.number, row.id],
  }));
  const isLast = rows.length < limit && !afterId?.startsWith('origin:');
  const origin = isLast
    ? await originOf(entityId, await oldestOf(entityId, rows, afterId, context), context)
    : null;
  if (origin) steps.push({ node: origin, key: ['0001-01-01T00:00:00Z', 0, origin.id] });
  return connect(steps, page, async () => 0);
}

/** The first step of the thing itself; a page without one begins right behind it. */
async function oldestOf(
  entityId: string,
  rows: readonly RevisionRow[],
  afterId: string | null,
  { graph }: Context,
): Promise<RevisionRow | undefined> {
  const before = afterId === null ? [] : await graph.read(readRevision, { id: afterId });
  return [...before, ...rows].filter((row) => row.entityId === entityId).at(-1);
}

/** Who brought it: what an import creates is no step of its own, since the thing itself names its run. */
async function originOf(
  entityId: string,
  oldest: RevisionRow | undefined,
  { loaders }: Context,
): Promise<RevisionView | null> {
  if (oldest && !oldest.before) return null;
  const isOrganization = entityId.startsWith('org:');
  const stored = oldest || isOrganization ? null : await loaders.storedFact.load(entityId);
  // An import that changes an organisation notes what it says, not which run brought it.
  const living = isOrganization ? await loaders.storedOrganization.load(entityId) : null;
  const runId = oldest?.before?.importRunId ?? (stored ?? living)?.properties.importRunId;
  if (typeof runId !== 'string' || runId === manualRunId) return null;
  const run = await loaders.runName.load(runId);
  const ends = oldest ?? stored;
  return {
    id: `origin:${entityId}`,
    entityKind:
      oldest?.entityKind ?? (isOrganization ? 'ORGANIZATION' : entityKindOf(stored?.type ?? '')),
    entityId,
    change: 'CREATED',
    type: ends?.type ?? null,
    fromId: ends?.fromId ?? null,
    toId: ends?.toId ?? null,
    before: null,
    after: null,
    runId,
    author: null,
    note: `由导入“${run?.name ?? runId}”建立`,
    at: run?.at ?? null,
  };
}
