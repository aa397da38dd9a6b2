import { z } from 'zod';
import { dayParam } from '../neo4j/query.ts';

/** A property that may be absent: the graph takes null for "none", the rows leave it out. */
function maybe<Rule extends z.ZodType>(rule: Rule) {
  return rule.nullish().transform((value) => value ?? null);
}

export const text = maybe(z.string());
export const words = maybe(z.array(z.string()).readonly());
export const share = maybe(z.number());
export const flag = maybe(z.boolean());
export const day = maybe(dayParam);
