import type { Graph } from '../../server/neo4j/graph.ts';
import { findOrganizations } from '../../server/write/organization-queries.ts';
import { inBatches } from '../../server/write/writing.ts';
import type { Fault } from '../read/map-rows.ts';

const exchanges = ['SH', 'SZ', 'BJ'];

/** A stock code as it is stored; six digits alone may be of any exchange. */
const stockCodesOf = (text: string) =>
  /^\d{6}$/.test(text) ? [text, ...exchanges.map((exchange) => `${text}.${exchange}`)] : [text];

/**
 * Which organisation of the graph a text means: an id, a credit code or a stock code. The answer is its
 * id, or what is wrong with the text.
 */
export async function findHolders(
  graph: Graph,
  texts: readonly string[],
): Promise<(text: string) => string | Fault<'organization'>> {
  const meant = new Map<string, Set<string>>();
  const add = (key: string | null, id: string) => {
    if (key !== null) meant.set(key, (meant.get(key) ?? new Set()).add(id));
  };
  for (const batch of inBatches([...new Set(texts)])) {
    const found = await graph.read(findOrganizations, {
      ids: batch,
      usccs: batch.map((text) => text.toUpperCase()),
      stockCodes: batch.flatMap(stockCodesOf),
    });
    for (const { id, organization } of found) {
      for (const key of [id, organization.uscc, organization.stockCode]) add(key, id);
    }
  }
  return (text) => {
    const keys = [text, text.toUpperCase(), ...stockCodesOf(text)];
    const [id, ...others] = new Set(keys.flatMap((key) => [...(meant.get(key) ?? [])]));
    if (id !== undefined && others.length === 0) return id;
    const reason = id === undefined ? 'is no organisation of the graph' : 'means more than one';
    return { fault: 'ORGANISATION', column: 'organization', reason };
  };
}
