import type { Graph, Statements } from '../../neo4j/graph.ts';
import { countTies } from '../../write/organization-queries.ts';
import { advanceDataVersion, lockData } from '../../write/run-queries.ts';
import { findDependencies } from './dependencies.ts';
import { lockLost } from './lock.ts';
import { restoreRunNodes, storedNode } from './node-queries.ts';
import { withPatience } from './patience.ts';
import type { RunTask } from './queries.ts';
import { removeFacts, removeOrganizations } from './remove.ts';
import { restore } from './restore.ts';
import * as queries from './undo-queries.ts';
import type { Ending, Workshop } from './work-run.ts';

/** Takes back what a run brought, the last batch first, each in one transaction; goes on where it stopped. */
export async function undoRun(workshop: Workshop, id: string, task: RunTask): Promise<Ending> {
  const { graph, signal, patience } = workshop;
  const author = task.undoneBy;
  if (!task.isUndoing && (await isRefused(workshop, id))) return null;
  for (;;) {
    if (signal.aborted) return null;
    const undo = () => undoNextBatch(graph, workshop.holder, id, author);
    if (!(await withPatience(undo, signal, patience))) break;
  }
  await graph.transaction(async (statements) => {
    await statements.write(queries.deleteRunListEntries, { runId: id });
    await removeRegions(statements, id);
    await removeSources(statements, id);
    const version = await advance(statements, false);
    if ((version.dataDate ?? '') > (task.dataDateBefore ?? '')) {
      await statements.write(queries.recountRunDataDate, {});
    }
  });
  return { state: 'UNDONE', failure: null };
}

/** Whether later work stands against the undo: the run is then as it was, and names it. */
async function isRefused({ graph, signal, patience }: Workshop, id: string): Promise<boolean> {
  const find = () => findDependencies(graph, id);
  const dependencies = await withPatience(find, signal, patience);
  if (dependencies.length === 0) return false;
  const refusal = { id, dependencies: JSON.stringify(dependencies) };
  await withPatience(() => graph.write(queries.refuseRunUndo, refusal), signal, patience);
  return true;
}

/** Whether there was a batch left. */
function undoNextBatch(
  graph: Graph,
  holder: string,
  runId: string,
  author: string | null,
): Promise<boolean> {
  return graph.transaction(async (statements) => {
    await statements.write(lockData, {});
    const [batch] = await statements.read(queries.readBatchToUndo, { runId });
    if (!batch) return false;
    await undoBatch(statements, batch, { runId, author, note: null });
    const { number: dataVersion } = await advance(statements, true);
    const marking = { holder, id: batch.id, dataVersion };
    const [marked] = await statements.write(queries.saveUndoneBatch, marking);
    if (!marked) throw lockLost();
    return true;
  });
}

async function undoBatch(
  statements: Statements,
  batch: queries.BatchToUndo,
  stamp: { runId: string; author: string | null; note: null },
): Promise<void> {
  const revisions = await statements.read(queries.readRunRevisions, { ids: batch.revisionIds });
  await restore(statements, revisions, stamp);
  const tieEnds = await removeFacts(statements, 'TIE', batch.createdTies, stamp);
  const ends = await removeFacts(statements, 'POSITION', batch.createdPositions, stamp);
  await removeFacts(statements, 'PRODUCT_LINK', batch.createdProductLinks, stamp);
  await removeNodes(statements, batch, ends);
  const ids = [...new Set(tieEnds)].sort();
  if (ids.length > 0) await statements.write(countTies, { ids });
  await removeOrganizations(statements, batch.createdOrganizations, stamp);
}

/** The regions that the run brought, where nothing is in them. */
async function removeRegions(statements: Statements, runId: string): Promise<void> {
  const codes = emptyRegions(await statements.read(queries.listCreatedRegions, { runId }));
  if (codes.length > 0) await statements.write(queries.deleteRunRegions, { codes });
}

/** Those that may go: a region stays with the first of its parts that stays. */
function emptyRegions(regions: readonly queries.CreatedRegion[]): string[] {
  const unused = new Map(regions.filter(({ isUsed }) => !isUsed).map((one) => [one.code, one]));
  const staying = () =>
    [...unused.values()].filter(({ childCodes }) => childCodes.some((code) => !unused.has(code)));
  for (let next = staying(); next.length > 0; next = staying()) {
    for (const { code } of next) unused.delete(code);
  }
  return [...unused.keys()];
}

/** The sources that the run brought, where nothing else names them. */
async function removeSources(statements: Statements, runId: string): Promise<void> {
  const ids = (await statements.read(queries.listRunSources, { runId })).map(({ id }) => id);
  if (ids.length === 0) return;
  const cited = new Set(
    (await statements.read(queries.listCitedSources, { ids })).map(({ id }) => id),
  );
  const uncited = ids.filter((id) => !cited.has(id));
  if (uncited.length > 0) await statements.write(queries.deleteRunSources, { ids: uncited });
}

/** What carried the facts, and what the batch itself created; each only where nothing hangs on it. */
async function removeNodes(
  statements: Statements,
  { createdNodes, replacedNodes }: queries.BatchToUndo,
  ends: readonly string[],
): Promise<void> {
  const rows = replacedNodes.map((json) => storedNode.parse(JSON.parse(json)));
  if (rows.length > 0) await statements.write(restoreRunNodes, { rows });
  const carriers = ends.filter((id) => /^(title|demand|signal):/.test(id));
  const links = createdNodes.flatMap((id) => {
    const [fromId, toId] = id.split(' → ');
    return fromId && toId ? [{ fromId, toId }] : [];
  });
  if (links.length > 0) await statements.write(queries.deleteRunStageLinks, { rows: links });
  const isChain = (id: string) => id.startsWith('chain:');
  const nodes = createdNodes.filter((id) => !/ → |^source:|^\d{6}$/.test(id));
  for (const ids of [carriers, nodes.filter((id) => !isChain(id)), nodes.filter(isChain)]) {
    if (ids.length > 0) await statements.write(queries.deleteRunNodes, { ids: [...new Set(ids)] });
  }
}

async function advance(
  statements: Statements,
  isChanged: boolean,
): Promise<{ number: number; dataDate: string | null }> {
  const [version] = await statements.write(advanceDataVersion, { isChanged, newest: null });
  return version ?? { number: 0, dataDate: null };
}
