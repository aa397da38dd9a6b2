import { factId } from '../fact-id.ts';
import type { KeptProperties } from './queries.ts';

/** What loaders take for a fact's subject. */
const likely = ['round', 'name', 'detail', 'amount', 'stage'] as const;

/**
 * The part of a fact's identity besides type and ends. Where it is not stored it is the property that
 * gives the id that is stored; where none does, the old id stands for it, so that two facts never
 * become one by mistake.
 */
export function subjectOf(
  type: string,
  fromId: string,
  toId: string,
  properties: KeptProperties,
): string {
  if (typeof properties.subject === 'string') return properties.subject;
  const texts = likely.map((key) => properties[key]).filter((value) => typeof value === 'string');
  const isRight = (subject: string) => factId(type, fromId, toId, subject) === properties.id;
  return ['', ...texts].find(isRight) ?? `${properties.id}`;
}
