import type { Region } from '../../write/graph-data.ts';
import { abolishedRegions } from './abolished-regions.ts';
import {
  type Entry,
  type Named,
  type NameTable,
  openingOf,
  type Place,
  tableOf,
  unmistakable,
} from './name-table.ts';

export interface RegionIndex {
  readonly byCode: ReadonlyMap<string, Region>;
  /** Provinces and cities by full name, and by short name where it is no other word too. */
  readonly tops: NameTable;
  /** Districts and counties whose full name no other place has. */
  readonly counties: NameTable;
  /** Every place of a name, with and without its 区, 县, 市, 省; those of today first. */
  readonly namesakes: ReadonlyMap<string, readonly Named[]>;
  /** What lies in a province or city, by name. */
  below(code: string): NameTable;
}

/** Cities whose short names are other words too: no evidence without 市 or the province before them. */
const ambiguous: ReadonlySet<string> = new Set(
  '朝阳 安康 大同 中山 白银 安顺 来宾 德州 日照 黄山 中卫 东方'.split(' '),
);

const none = tableOf([]);
const today = new Map(abolishedRegions.map(([oldCode, , code]) => [oldCode, code]));

/** The code of today for one that was abolished; any other as it is. */
export function currentCode(code: string): string {
  return today.get(code) ?? code;
}

/** A place as a person reads it: 拱墅区 330105. */
export function regionLabel(code: string, { byCode }: RegionIndex): string {
  return `${byCode.get(code)?.name ?? ''} ${code}`.trim();
}

export function indexRegions(regions: readonly Region[]): RegionIndex {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const former = abolishedRegions.flatMap(([, name, code]) => {
    const region = byCode.get(code);
    return region ? [{ ...region, name, isAbolished: true }] : [];
  });
  const all = [...regions.map((region) => ({ ...region, isAbolished: false })), ...former];
  const districts = all.filter(({ level, name }) => level === 'DISTRICT' && name.length > 2);
  const tops = all.filter(({ level }) => level !== 'DISTRICT').flatMap(namesOf);
  const below = tablesBelow(regions, all);
  return {
    byCode,
    tops: tableOf(tops.filter(([name]) => !ambiguous.has(name))),
    counties: tableOf(unmistakable(districts.map((region) => [region.name, region]))),
    namesakes: namesakesOf(all),
    below: (code) => below.get(code) ?? none,
  };
}

/** Names of what lies in each province and city: right below first, then deeper where there is only one. */
function tablesBelow(
  regions: readonly Region[],
  all: readonly (Region & Named)[],
): ReadonlyMap<string, NameTable> {
  const parentOf = new Map(regions.map(({ code, parentCode }) => [code, parentCode]));
  const near = Map.groupBy(all, ({ parentCode }) => parentCode);
  const deep = Map.groupBy(all, ({ parentCode }) => parentOf.get(parentCode ?? ''));
  const tops = regions.filter(({ level }) => level !== 'DISTRICT');
  return new Map(
    tops.map((region) => {
      const children = near.get(region.code) ?? [];
      const deeper = (deep.get(region.code) ?? []).filter(({ name }) => name.length > 2);
      const itself = { ...region, isAbolished: false };
      // 上海/上海/浦东新区 names the municipality twice; 吉林/吉林 is the city in the province.
      const hasCities = children.some(({ level }) => level === 'CITY');
      const own = hasCities ? [region.name] : namesOf(itself).map(([name]) => name);
      const entries: Entry[] = [
        ...children.flatMap(namesOf),
        ...unmistakable(deeper.map((each) => [each.name, each])),
        ...[...own, '市辖区'].map((name): Entry => [name, itself]),
      ];
      return [region.code, tableOf(entries)];
    }),
  );
}

function namesakesOf(all: readonly (Region & Named)[]): ReadonlyMap<string, readonly Named[]> {
  const namesakes = new Map<string, readonly Named[]>();
  for (const region of all) {
    for (const word of new Set([region.name, bareName(region.name)])) {
      const others = namesakes.get(word) ?? [];
      const isNew = !others.some(({ code }) => code === region.code);
      if (isNew) namesakes.set(word, [...others, region]);
    }
  }
  return namesakes;
}

/** The finest place that the text spells out from its beginning. */
export function placeAt(text: string, index: RegionIndex, table: NameTable): Place | undefined {
  let place = openingOf(text, table);
  for (let finer = place; finer; ) {
    const isAbolished = finer.isAbolished || (place?.isAbolished ?? false);
    place = { ...finer, isAbolished };
    finer = openingOf(finer.rest, index.below(finer.code));
  }
  return place;
}

/** A name as people say it: 拱墅 for 拱墅区, 内蒙古 for 内蒙古自治区. */
function bareName(name: string): string {
  const bare = name.replace(/(省|市|县|区|旗|(壮族|回族|维吾尔)?自治区|特别行政区)$/, '');
  return bare.length > 1 ? bare : name;
}

/** A province or city also goes by its short name; a district, autonomous prefecture or league does not. */
function namesOf({ name, code, isAbolished }: Region & Named): Entry[] {
  const pattern = code.endsWith('0000')
    ? /(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/
    : /市$/;
  const named = { code, isAbolished };
  const short = name.replace(pattern, '');
  return code.endsWith('00') && short !== name
    ? [
        [name, named],
        [short, named],
      ]
    : [[name, named]];
}
