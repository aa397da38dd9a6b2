import type { Statements } from '../../neo4j/graph.ts';
import { type Revision, writeRevisions } from '../../write/revisions.ts';
import * as queries from './undo-queries.ts';

type Stamp = Pick<Revision, 'runId' | 'author' | 'note'>;

/** Takes facts of one sort out of the graph, their history kept. Answers with their ends. */
export async function removeFacts(
  statements: Statements,
  entityKind: Revision['entityKind'],
  ids: readonly string[],
  stamp: Stamp,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const facts = await statements.read(queries.readRunFacts, { ids });
  await writeRevisions(
    statements,
    facts.map(({ id, properties, ...fact }) => ({
      entityKind,
      entityId: id,
      change: 'REMOVED',
      ...fact,
      before: properties,
      after: null,
      ...stamp,
    })),
  );
  await statements.write(queries.deleteRunFacts, { ids });
  return facts.flatMap(({ fromId, toId }) => [fromId, toId]);
}

/** Takes organisations out of the graph on which nothing hangs, their history kept. */
export async function removeOrganizations(
  statements: Statements,
  ids: readonly string[],
  stamp: Stamp,
): Promise<void> {
  if (ids.length === 0) return;
  const stored = await statements.read(queries.readRunOrganizations, { ids });
  const deleted = await statements.write(queries.deleteRunOrganizations, { ids });
  const gone = new Set(deleted.map(({ id }) => id));
  await writeRevisions(
    statements,
    stored
      .filter(({ id }) => gone.has(id))
      .map(({ id, label, properties }) => ({
        entityKind: 'ORGANIZATION',
        entityId: id,
        change: 'REMOVED',
        type: label,
        fromId: null,
        toId: null,
        before: properties,
        after: null,
        ...stamp,
      })),
  );
}
