import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type Verdict = 'SPELLED' | 'NAMED' | 'APART' | 'UNCLEAR';

export interface Truth {
  readonly names: readonly string[];
  /** Suppliers that appear under more than one name. */
  readonly groupCount: number;
  /** SPELLED: one supplier spelled otherwise. NAMED: one supplier named otherwise. UNCLEAR: not judged. */
  readonly verdict: (a: string, b: string) => Verdict;
  /** A key of the supplier that does not depend on which of its names is asked about. */
  readonly supplierOf: (name: string) => string;
}

/**
 * Which names of Apple's supplier lists of 2012-2022 are one supplier's, judged by hand, not by our
 * own rules. Each year's list gives a supplier one name. First, names are one supplier's that differ
 * only in case, punctuation and the words of a legal form: each such group was read, and one that held two firms
 * was parted (`own`). Then all names were read in their alphabet with their years, and pairs were judged:
 * `same` where one name stops as the other begins and it is known to be a renaming, a typing error or
 * another way of writing; `unclear` where it may be a unit or a parent: such pairs count neither way.
 * All other pairs are `APART`. SPELLED pairs are easy by construction; NAMED ones are the measure.
 */
export function readAppleTruth(csvFile: string): Truth {
  const rows: Record<string, string>[] = parse(readFileSync(csvFile), { columns: true, bom: true });
  const names = [...new Set(rows.map((row) => oneLine(row.supplier_name ?? '')))].sort();
  const judgements = readFileSync(new URL('apple-judgements.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const own = new Set(judgements.filter(([verdict]) => verdict === 'own').map(([, name]) => name));
  const spellingOf = (name: string) => (own.has(name) ? `own ${name}` : spelling(name));
  const known = new Set(names);
  for (const [, ...said] of judgements) {
    const strange = said.find((name) => !known.has(name));
    if (strange !== undefined) throw new Error(`No supplier is called ${strange}.`);
  }
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    const parent = parents.get(key);
    return parent === undefined || parent === key ? key : root(parent);
  };
  for (const [verdict, a = '', b = ''] of judgements) {
    if (verdict === 'same') parents.set(root(spellingOf(a)), root(spellingOf(b)));
  }
  const supplierOf = (name: string) => root(spellingOf(name));
  const pairKey = (a: string, b: string) => [supplierOf(a), supplierOf(b)].sort().join('\n');
  const unclear = new Set(
    judgements
      .filter(([verdict]) => verdict === 'unclear')
      .map(([, a = '', b = '']) => pairKey(a, b)),
  );
  const groups = Map.groupBy(names, supplierOf);
  return {
    names,
    groupCount: [...groups.values()].filter(({ length }) => length > 1).length,
    supplierOf,
    verdict: (a, b) => {
      if (spellingOf(a) === spellingOf(b)) return 'SPELLED';
      if (supplierOf(a) === supplierOf(b)) return 'NAMED';
      return unclear.has(pairKey(a, b)) ? 'UNCLEAR' : 'APART';
    },
  };
}

const oneLine = (name: string) => name.replace(/\s+/g, ' ').trim();

const forms = new Set(
  'co company corp corporation inc incorporated ltd limited pte private llc plc ag gmbh nv bv sa kgaa oyj'.split(
    ' ',
  ),
);

/** A name without case, punctuation and the words of a legal form at its end. */
function spelling(name: string): string {
  const words = name
    .toLowerCase()
    .replace('(continued)', '')
    .replace(/\b([a-z])\.([a-z])\.(?!\w)/g, '$1$2')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  while (words.length > 1 && forms.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
