import type { z } from 'zod';
import type { Graph } from '../../neo4j/graph.ts';
import { changeWords, hangingWords, typeWords } from './dependency-words.ts';
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
  const { at, createdOrganizations, createdFacts, createdNodes, revisionIds } = batch;
  const limit = shown;
  const organizations = { ids: createdOrganizations, limit };
  const dependents = await graph.read(queries.listRunDependents, { runId, ...organizations });
  const hanging = await graph.read(queries.listNodeDependents, {
    runId,
    ids: createdNodes,
    limit,
  });
  const merges = await graph.read(queries.listRunMerges, organizations);
  const changed = await graph.read(queries.readRunRevisions, { ids: revisionIds });
  const ids = [
    ...createdOrganizations,
    ...createdFacts,
    ...changed.map(({ entityId }) => entityId),
  ];
  const later = await graph.read(queries.listLaterRevisions, { runId, ids, at, limit });
  return [
    ...[...dependents, ...hanging].map((dependent) => dependentFact(dependent)),
    ...merges.map(({ entityId, aName, bName }) => ({
      entityId,
      textZh: `有人判断过“${aName ?? ''}”与“${bName ?? ''}”是否为同一主体`,
      textEn: `Somebody decided whether “${aName ?? ''}” and “${bName ?? ''}” are the same`,
    })),
    ...later.map((revision) => laterChange(revision)),
  ];
}

function dependentFact({
  entityId,
  name,
  type,
  otherName,
}: z.output<typeof queries.listRunDependents.row>): Dependency {
  const [own, other] = [name ?? entityId, otherName ?? ''];
  const hanging = hangingWords(type);
  if (hanging) {
    const [zh, en] = hanging;
    return { entityId, textZh: `“${other}”${zh}“${own}”`, textEn: `“${other}” ${en} “${own}”` };
  }
  const [zh, en] = typeWords(type);
  return {
    entityId,
    textZh: `“${own}”另有来自别处的${zh}:“${other}”`,
    textEn: `“${own}” has a fact of another origin: ${en}, “${other}”`,
  };
}

function laterChange({
  entityId,
  name,
  type,
  otherName,
  change,
  author,
  at,
}: z.output<typeof queries.listLaterRevisions.row>): Dependency {
  const [zh, en] = changeWords(change);
  const [typeZh, typeEn] = type === null ? ['', ''] : typeWords(type);
  const ends = `“${name ?? entityId}”${otherName ? ` → “${otherName}”` : ''}`;
  const day = at.slice(0, 10);
  return {
    entityId,
    textZh: `${ends}${typeZh && `的${typeZh}`}已于 ${day} 被${author ? `“${author}”` : '另一次导入'}${zh}`,
    textEn: `${ends}${typeEn && `, ${typeEn},`} was ${en} on ${day} by ${author ?? 'another import'}`,
  };
}
