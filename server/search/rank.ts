import type { SearchKind } from '../schema.generated.ts';
import type { HitRow } from './queries.ts';

export type Hit = HitRow & { readonly kind: SearchKind };

const kinds: SearchKind[] = ['ORGANIZATION', 'STAGE', 'CHAIN', 'PRODUCT', 'REGION'];
const fields = ['uscc', 'stockCode', 'name', 'shortName', 'alias', 'pinyin', 'initials'];

/** Best first: whole, beginning, containing; then kind, name, id. Each thing once, by its best field. */
export function rankHits(hits: readonly Hit[], first: number): Hit[] {
  const ordered = hits.toSorted(
    (a, b) =>
      a.rank - b.rank ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      compare(a.label, b.label) ||
      compare(a.id, b.id) ||
      fields.indexOf(a.matchedField) - fields.indexOf(b.matchedField),
  );
  const seen = new Set<string>();
  return ordered.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, first);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
