import type { Graph } from '../../neo4j/graph.ts';
import type { Dependency } from './run.ts';
import * as queries from './undo-queries.ts';

/** Dependencies that are listed. */
const shown = 50;

/** Later work that rests on what a run brought, at most 50: while there is any it cannot be taken back. */
export async function findDependencies(
  graph: Pick<Graph, 'read'>,
  runId: string,
): Promise<Dependency[]> {
  const found: Dependency[] = [];
  for (const { id } of await graph.read(queries.listBatches, { runId })) {
    if (found.length < shown) found.push(...(await ofBatch(graph, runId, id)));
  }
  return found.slice(0, shown);
}

async function ofBatch(
  graph: Pick<Graph, 'read'>,
  runId: string,
  id: string,
): Promise<Dependency[]> {
  const [batch] = await graph.read(queries.loadBatch, { id });
  if (!batch) return [];
  const { at, createdOrganizations, createdFacts, revisionIds } = batch;
  const limit = shown;
  const organizations = { ids: createdOrganizations, limit };
  const dependents = await graph.read(queries.listRunDependents, { runId, ...organizations });
  const merges = await graph.read(queries.listRunMerges, organizations);
  const changed = await graph.read(queries.readRunRevisions, { ids: revisionIds });
  const ids = [
    ...createdOrganizations,
    ...createdFacts,
    ...changed.map(({ entityId }) => entityId),
  ];
  const later = await graph.read(queries.listLaterRevisions, { runId, ids, at, limit });
  return [
    ...dependents.map(({ entityId, name, type, otherName }) => ({
      entityId,
      textZh: `“${name ?? entityId}”还有其他来源的事实:${type},${otherName ?? ''}`,
      textEn: `“${name ?? entityId}” has a fact of another origin: ${type}, ${otherName ?? ''}`,
    })),
    ...merges.map(({ entityId, aName, bName }) => ({
      entityId,
      textZh: `有人决定过“${aName ?? ''}”与“${bName ?? ''}”是否为同一主体`,
      textEn: `Somebody decided whether “${aName ?? ''}” and “${bName ?? ''}” are the same`,
    })),
    ...later.map(({ entityId, change, author, at: moment }) => ({
      entityId,
      textZh: `${moment.slice(0, 10)} ${author ?? '另一次导入'}对其作了变更(${change})`,
      textEn: `Changed (${change}) on ${moment.slice(0, 10)} by ${author ?? 'another import'}`,
    })),
  ];
}
