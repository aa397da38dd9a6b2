import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { z } from 'zod';

/** A `.cypher` file plus the rules of what goes in and what comes out. */
export interface Query<Params extends z.ZodObject, Row extends z.ZodObject> {
  readonly file: string;
  readonly text: string;
  readonly params: Params;
  readonly row: Row;
}

const root = new URL('../../cypher/', import.meta.url);

/** Reads `cypher/<file>.cypher` at start-up, so a missing file fails the boot, not a request. */
export function cypher<Params extends z.ZodObject, Row extends z.ZodObject>(
  file: string,
  rules: { params: Params; row: Row },
): Query<Params, Row> {
  return { file, text: readFileSync(new URL(`${file}.cypher`, root), 'utf8'), ...rules };
}

/** A day as ISO text on our side, a Neo4j `DATE` on the other. Parameters only: rows return `toString(day)`. */
export const dayParam = z.iso.date().transform((text) => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return new neo4j.types.Date(year, month, day);
});

/** A whole number as Neo4j `INTEGER`; a plain JS number would arrive as FLOAT, which LIMIT refuses. */
export const countParam = z
  .int()
  .nonnegative()
  .transform((value) => neo4j.int(value));
