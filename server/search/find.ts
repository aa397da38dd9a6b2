import { fullTextQuery, searchedHits } from '../full-text.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { SearchKind } from '../schema.generated.ts';
import {
  type HitRow,
  searchChains,
  searchOrganizationKeys,
  searchOrganizationNames,
  searchProducts,
  searchRegions,
  searchStages,
} from './queries.ts';
import { type Hit, rankHits } from './rank.ts';

/** Things of these kinds that a folded text finds, best first. */
export async function find(
  graph: Graph,
  text: string,
  kinds: readonly SearchKind[],
  first: number,
): Promise<Hit[]> {
  const asked = fullTextQuery(text);
  const words = asked && { ...asked, text, first, searched: searchedHits };
  const searches: Record<SearchKind, () => Promise<HitRow[]>[]> = {
    ORGANIZATION: () => [
      graph.read(searchOrganizationKeys, { ...readKeys(text), first }),
      ...(words ? [graph.read(searchOrganizationNames, words)] : []),
    ],
    STAGE: () => (words ? [graph.read(searchStages, words)] : []),
    CHAIN: () => [graph.read(searchChains, { text, first })],
    PRODUCT: () => (words ? [graph.read(searchProducts, words)] : []),
    REGION: () => [graph.read(searchRegions, { text, first })],
  };
  const hits = [...new Set(kinds)].flatMap((kind) =>
    searches[kind]().map(async (rows) => (await rows).map((row): Hit => ({ ...row, kind }))),
  );
  return rankHits((await Promise.all(hits)).flat(), first);
}

/** The text as a code, and as pinyin: from three letters on, since one or two begin too many names. */
function readKeys(text: string) {
  const code = text.toUpperCase();
  const letters = text.replaceAll(/[ ']/g, '');
  return { code, codeDot: `${code}.`, letters: /^[a-z]{3,}$/.test(letters) ? letters : null };
}
