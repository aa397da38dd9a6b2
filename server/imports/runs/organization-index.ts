import { comparableName } from '../../templates/clean/names.ts';
import type { OrganizationReference } from '../../templates/template.ts';
import type { Meant } from './reference-queries.ts';

/** Whom a row means: one, several it could be, or nobody. */
export type Match = { readonly ids: readonly string[] };

type Reference = Omit<OrganizationReference, 'column' | 'stub'>;

/** Organisations by all that a row may call them. */
export interface OrganizationIndex {
  /** By id, credit code or stock code. */
  byCode(reference: Reference): string | undefined;
  /** By exact full name, where neither a credit code nor a place stands against it. */
  byFullName(reference: Reference): Match;
  /** By a short or former name. */
  byOtherName(reference: Reference): Match;
  add(organization: Meant): void;
  /** Those that were added. */
  all(): readonly Meant[];
  /** `alias` is an id, credit code or stock code of one that a merge took away. */
  follow(alias: string, id: string): void;
}

/** What is in `words`, products and common words, is no short name of anybody; it may be filled later. */
export function openIndex(words: ReadonlySet<string>): OrganizationIndex {
  const byCode = new Map<string, string>();
  const byFullName = new Map<string, Meant[]>();
  const byAlias = new Map<string, Meant[]>();
  const byShortName = new Map<string, Meant[]>();
  const known = new Map<string, Meant>();

  const match = (names: readonly Map<string, Meant[]>[], reference: Reference): Match => {
    const { name } = reference;
    if (!name) return { ids: [] };
    const hits = names.flatMap((map) => map.get(comparableName(name)) ?? []);
    const fitting = hits.filter((hit) => fits(hit, reference));
    const near = fitting.filter((hit) => hit.regionCode && hit.regionCode === reference.regionCode);
    const ids = (near.length === 1 ? near : fitting).map(({ id }) => id);
    return { ids: [...new Set(ids)].sort() };
  };
  return {
    byCode: ({ id, uscc, stockCode }) =>
      [id, uscc, stockCode].flatMap((code) => (code && byCode.get(code)) || [])[0],
    byFullName: (reference) => match([byFullName], reference),
    byOtherName: (reference) =>
      match(words.has(reference.name ?? '') ? [byAlias] : [byAlias, byShortName], reference),
    add(organization) {
      const { id, name, shortName, aliases, uscc, stockCode } = organization;
      if (known.has(id)) return;
      known.set(id, organization);
      for (const code of [id, uscc, stockCode]) if (code) byCode.set(code, id);
      put(byFullName, name, organization);
      for (const alias of aliases ?? []) put(byAlias, alias, organization);
      if (shortName) put(byShortName, shortName, organization);
    },
    all: () => [...known.values()],
    follow: (alias, id) => {
      if (!byCode.has(alias)) byCode.set(alias, id);
    },
  };
}

function put(names: Map<string, Meant[]>, name: string, organization: Meant): void {
  const key = comparableName(name);
  const hits = names.get(key);
  if (hits) hits.push(organization);
  else names.set(key, [organization]);
}

function fits(hit: Meant, { uscc, regionCode }: Reference): boolean {
  if (uscc && hit.uscc && uscc !== hit.uscc) return false;
  return !regionCode || !hit.regionCode || isWithin(regionCode, hit.regionCode);
}

/** Whether one of two places lies in the other: 330000 and 330105. */
function isWithin(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b]
    .map((code) => code.replace(/(00){1,2}$/, ''))
    .sort(byLength);
  return long.startsWith(short);
}

function byLength(a: string, b: string): number {
  return a.length - b.length;
}
