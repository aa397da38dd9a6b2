import type { Statements } from '../../neo4j/graph.ts';
import { productId } from '../../templates/ids.ts';
import type { OrganizationReference } from '../../templates/template.ts';
import { followMerged } from '../../write/merged-organizations.ts';
import { nameKey } from '../../write/name-key.ts';
import { countMerged } from '../../write/organization-queries.ts';
import { type OrganizationIndex, openIndex } from './organization-index.ts';
import * as queries from './reference-queries.ts';

type Reference = Omit<OrganizationReference, 'column' | 'stub'>;

/** Short names that say what a firm does, not who it is. */
const commonWords: ReadonlySet<string> = new Set(
  '机器人 太阳能 农产品 新能源 新材料 生物医药 半导体 集成电路 人工智能 大数据 云计算 物联网 互联网 房地产 银行 保险 证券 钢铁 煤炭 电力 汽车 食品 药品 服装 物流 软件'.split(
    ' ',
  ),
);

/** Every stored organisation that one of these references may mean; a few index seeks for all of them. */
export async function findOrganizations(
  statements: Statements,
  references: readonly Reference[],
  words: ReadonlySet<string> = commonWords,
): Promise<OrganizationIndex> {
  const index = openIndex(words);
  if (references.length === 0) return index;
  const codes = {
    ids: distinct(references.map(({ id }) => id)),
    usccs: distinct(references.map(({ uscc }) => uscc)),
    stockCodes: distinct(references.map(({ stockCode }) => stockCode)),
  };
  const keys = keysOf(references);
  for (const one of await statements.read(queries.findMeantOrganizations, { ...codes, keys })) {
    index.add(one);
  }
  const [merged] = await statements.read(countMerged, {});
  if (merged && merged.count > 0) {
    for (const [alias, id] of await followMerged(statements, codes)) index.follow(alias, id);
  }
  return index;
}

/** The same, with those that a reference calls by a short or former name. */
export async function findEnds(
  statements: Statements,
  references: readonly Reference[],
): Promise<OrganizationIndex> {
  const words = new Set(commonWords);
  const index = await findOrganizations(statements, references, words);
  const unknown = references.filter(
    (one) => !index.byCode(one) && index.byFullName(one).ids.length === 0,
  );
  const names = distinct(unknown.map(({ name }) => name));
  if (names.length === 0) return index;
  const products = await statements.read(queries.findProductWords, { ids: names.map(productId) });
  for (const { name } of products) words.add(name);
  for (const one of await statements.read(queries.findOtherwiseNamed, { keys: keysOf(unknown) })) {
    index.add(one);
  }
  return index;
}

function keysOf(references: readonly Reference[]): string[] {
  return [...new Set(distinct(references.map(({ name }) => name)).map(nameKey))];
}

/** By id and by title; undefined where there is no such source. */
export async function findSources(
  statements: Statements,
  names: readonly string[],
): Promise<(name: string) => string | undefined> {
  if (names.length === 0) return () => undefined;
  const found = await statements.read(queries.findMeantSources, { names: distinct(names) });
  const ids = new Map(
    found.toReversed().flatMap(({ id, title }) => [
      [title, id],
      [id, id],
    ]),
  );
  return (name) => ids.get(name);
}

/** By id and by name; several chains of one name are none. */
export async function findChains(
  statements: Statements,
  names: readonly string[],
): Promise<(name: string) => string | undefined> {
  if (names.length === 0) return () => undefined;
  const found = await statements.read(queries.findMeantChains, { names: distinct(names) });
  return (name) => {
    const hits = found.filter((chain) => chain.id === name || chain.name === name);
    return hits.length === 1 ? hits[0]?.id : undefined;
  };
}

interface StageName {
  readonly id?: string;
  readonly chain?: string;
  readonly name?: string;
}

/** By id, else by name within a chain, else by a name that only one chain has. */
export async function findStages(
  statements: Statements,
  references: readonly StageName[],
): Promise<(reference: StageName) => string | undefined> {
  if (references.length === 0) return () => undefined;
  const found = await statements.read(queries.findMeantStages, {
    ids: distinct(references.map(({ id }) => id)),
    names: distinct(references.map(({ name }) => name)),
  });
  const stored = new Set(found.map(({ id }) => id));
  return ({ id, chain, name }) => {
    if (id && stored.has(id)) return id;
    const hits = found.filter(
      (stage) =>
        stage.name === name && (!chain || stage.chainId === chain || stage.chainName === chain),
    );
    return hits.length === 1 ? hits[0]?.id : undefined;
  };
}

function distinct(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => text || []))];
}
