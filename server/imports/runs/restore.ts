import { z } from 'zod';
import type { Statements } from '../../neo4j/graph.ts';
import { nameKey, spellings } from '../../write/name-key.ts';
import { otherNames } from '../../write/organization-names.ts';
import { type Revision, writeRevisions } from '../../write/revisions.ts';
import * as queries from './undo-queries.ts';

const anything = z.record(z.string(), z.unknown());
const names = z.object({
  name: z.string(),
  shortName: z.string().nullish(),
  aliases: z.array(z.string()).nullish(),
});

type Stamp = Pick<Revision, 'runId' | 'author' | 'note'>;

/** Gives facts and organisations back what they were before these revisions, and notes it. */
export async function restore(
  statements: Statements,
  revisions: readonly queries.RunRevision[],
  stamp: Stamp,
): Promise<void> {
  const rows = revisions.map((revision) => ({
    kind: revision.entityKind,
    id: revision.entityId,
    properties: beforeOf(revision),
  }));
  const facts = rows.filter(({ kind }) => kind !== 'ORGANIZATION');
  if (facts.length > 0) await statements.write(queries.restoreRunFacts, { rows: facts });
  await restoreOrganizations(
    statements,
    rows.filter(({ kind }) => kind === 'ORGANIZATION'),
  );
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
}

/** With what follows from their names, which is not in their history. */
async function restoreOrganizations(
  statements: Statements,
  rows: readonly { readonly id: string; readonly properties: Record<string, unknown> }[],
): Promise<void> {
  if (rows.length === 0) return;
  const known = rows.map((row) => ({ ...row, ...names.parse(row.properties) }));
  await statements.write(queries.restoreRunOrganizations, {
    rows: known.map(({ id, properties, name, shortName }) => {
      const derived = { nameKey: nameKey(name), ...spellings(shortName ?? name) };
      return { id, properties: { ...properties, ...derived } };
    }),
  });
  await statements.write(queries.deleteRunNames, {
    rows: known.map((one) => ({ id: one.id, keys: otherNames(one).map(({ key }) => key) })),
  });
}

/** All properties of before, and null for each that came with the change. */
function beforeOf({ before, after }: queries.RunRevision): Record<string, unknown> {
  const gone = Object.keys(parse(after)).map((key) => [key, null]);
  return { ...Object.fromEntries(gone), ...parse(before) };
}

function parse(json: string | null): Record<string, unknown> {
  return json === null ? {} : anything.parse(JSON.parse(json));
}
