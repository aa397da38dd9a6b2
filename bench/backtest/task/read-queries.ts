import { z } from 'zod';
import type { TargetRole } from '../../../server/schema.generated.ts';
import type { Problem } from './problems.ts';
import type { Line } from './read-lines.ts';
import { type Relation, relationOf, roleOf } from './relations.ts';

const ids = z.array(z.string().min(1));
const shape = z.object({
  qid: z.string().regex(/^[^\t]+$/),
  anchor: z.string().min(1),
  relation: z.string().regex(/^[\w-]+$/),
  dir: z.enum(['in', 'out']),
  truth: ids.nonempty().optional(),
  known: ids,
});
const expected =
  'an object with qid, anchor, relation, dir ("in" or "out"), truth (ids, at least one) and known (ids)';

export interface Query extends Omit<z.output<typeof shape>, 'truth'> {
  /** Ids; empty where the task keeps its truth to itself. */
  readonly truth: readonly string[];
  readonly type: Relation;
  readonly role: TargetRole;
}

/** One line of `queries.jsonl`, with its number. */
export function parseQuery({
  number,
  text,
}: Line): { line: number; query: Query } | Omit<Problem, 'line'> {
  const json = parseJson(text);
  if (json === undefined) return { reason: 'is no JSON', expected };
  const parsed = shape.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { reason: `is wrong at ${issue?.path.join('.') || 'its root'}`, expected };
  }
  const { truth = [], ...query } = parsed.data;
  const type = relationOf(query.relation);
  const role = type && roleOf(type, query.dir);
  if (!type || !role) {
    return {
      reason: `asks for the relation ${query.relation}`,
      expected: 'a tie with a role, such as supply, invest, cooperate or research',
    };
  }
  return { line: number, query: { ...query, truth, type, role } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
