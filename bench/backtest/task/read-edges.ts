import type { Problem } from './problems.ts';
import type { Line } from './read-lines.ts';
import { isMutual, knownNames, type Relation, relationOf } from './relations.ts';

export interface Edge {
  readonly from: string;
  readonly relation: Relation;
  /** An organisation, or the object whose makers share a stage. */
  readonly to: string;
  /** When the pair was first seen. */
  readonly year: number;
}

/** One line of `train_edges.tsv`. Ends of a mutual tie come sorted. */
export function parseEdge({ text }: Line): Edge | Omit<Problem, 'line'> {
  const fields = text.split('\t');
  const [from = '', type = '', to = '', year = ''] = fields;
  if (fields.length !== 4) {
    return {
      reason: `has ${fields.length} fields`,
      expected: '4 fields parted by tabs: from, type, to, year',
    };
  }
  if (from === '' || to === '') {
    return { reason: `has no ${from === '' ? 'from' : 'to'}`, expected: 'the id of an end' };
  }
  const relation = relationOf(type);
  if (!relation) {
    return { reason: `has the unknown type ${quoted(type)}`, expected: `one of ${knownNames}` };
  }
  if (!/^(1[89]|20)\d\d$/.test(year)) {
    return { reason: `has ${quoted(year)} for a year`, expected: 'a year from 1800 to 2099' };
  }
  const [first, second] = isMutual(relation) && to < from ? [to, from] : [from, to];
  return { from: first, relation, to: second, year: Number(year) };
}

const quoted = (text: string) => JSON.stringify(text.slice(0, 40));
