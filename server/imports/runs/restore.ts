import { z } from 'zod';
import type { Statements } from '../../neo4j/graph.ts';
import { nameKey, spellings } from '../../write/name-key.ts';
import { type Revision, writeRevisions } from '../../write/revisions.ts';
import * as queries from './undo-queries.ts';

const anything = z.record(z.string(), z.unknown());
const names = z.object({ name: z.string(), shortName: z.string().nullish() });

type Stamp = Pick<Revision, 'runId' | 'author' | 'note'>;

/**
 * Gives facts and organisations back what they were before these revisions, and notes it. Answers with
 * the ids of the organisations.
 */
export async function restore(
  statements: Statements,
  revisions: readonly queries.RunRevision[],
  stamp: Stamp,
): Promise<string[]> {
  const rows = revisions.map((revision) => ({
    kind: revision.entityKind,
    id: revision.entityId,
    properties: beforeOf(revision),
  }));
  const facts = rows.filter(({ kind }) => kind !== 'ORGANIZATION');
  if (facts.length > 0) await statements.write(queries.restoreRunFacts, { rows: facts });
  const organizations = rows.filter(({ kind }) => kind === 'ORGANIZATION').map(named);
  if (organizations.length > 0) {
    await statements.write(queries.restoreRunOrganizations, { rows: organizations });
  }
  await writeRevisions(
    statements,
    revisions.map(({ id: _, before, after, ...entity }) => ({
      ...entity,
      change: 'RESTORED',
      before: parse(after),
      after: parse(before),
      ...stamp,
    })),
  );
  return organizations.map(({ id }) => id);
}

/** All properties of before, and null for each that came with the change. */
function beforeOf({ before, after }: queries.RunRevision): Record<string, unknown> {
  const gone = Object.keys(parse(after)).map((key) => [key, null]);
  return { ...Object.fromEntries(gone), ...parse(before) };
}

/** What follows from an organisation's name is not in its history. */
function named(row: { id: string; properties: Record<string, unknown> }) {
  const { name, shortName } = names.parse(row.properties);
  const derived = { nameKey: nameKey(name), ...spellings(shortName ?? name) };
  return { id: row.id, properties: { ...row.properties, ...derived } };
}

function parse(json: string | null): Record<string, unknown> {
  return json === null ? {} : anything.parse(JSON.parse(json));
}
