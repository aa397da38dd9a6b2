import type { Region } from '../../write/graph-data.ts';
import { abolishedRegions } from './abolished-regions.ts';

/** A place that a text begins with. */
export interface Place {
  readonly code: string;
  /** The text after its name. */
  readonly rest: string;
  /** Whether the name is one of the past. */
  readonly isAbolished: boolean;
}

/** What a name means. */
export interface Named {
  readonly code: string;
  readonly isAbolished: boolean;
}

/** Names and what they mean; undefined = several places of that name. */
export interface NameTable {
  readonly places: ReadonlyMap<string, Named | undefined>;
  /** Characters. */
  readonly longest: number;
}

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

const none: NameTable = { places: new Map(), longest: 0 };
const today = new Map(abolishedRegions.map(([oldCode, , code]) => [oldCode, code]));

/** The code of today for one that was abolished; any other as it is. */
export function currentCode(code: string): string {
  return today.get(code) ?? code;
}

export function indexRegions(regions: readonly Region[]): RegionIndex {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const former = abolishedRegions.flatMap(([, name, code]) => {
    const region = byCode.get(code);
    return region ? [{ ...region, name, isAbolished: true }] : [];
  });
  const all = [...regions.map((region) => ({ ...region, isAbolished: false })), ...former];
  const namesakes = new Map<string, readonly Named[]>();
  for (const region of all) {
    for (const word of new Set([region.name, bareName(region.name)])) {
      const others = namesakes.get(word) ?? [];
      if (!others.some(({ code }) => code === region.code))
        namesakes.set(word, [...others, region]);
    }
  }
  const tables = new Map<string, [string, Named][]>();
  const add = (code: string | undefined, names: [string, Named][]) => {
    if (code) tables.set(code, [...(tables.get(code) ?? []), ...names]);
  };
  const hasCities = new Set(
    regions.filter(({ level }) => level === 'CITY').map((city) => city.parentCode),
  );
  // What lies right below comes before what lies deeper, the present before the past.
  for (const region of all) add(region.parentCode, namesOf(region));
  for (const region of all) {
    const above = byCode.get(region.parentCode ?? '')?.parentCode;
    if (region.name.length > 2) add(above, [[region.name, region]]);
  }
  for (const region of regions.filter(({ level }) => level !== 'DISTRICT')) {
    const itself = { code: region.code, isAbolished: false };
    // 上海/上海/浦东新区 names the municipality twice; 吉林/吉林 is the city in the province.
    const names = hasCities.has(region.code)
      ? [region.name]
      : namesOf({ ...region, ...itself }).map(([name]) => name);
    add(
      region.code,
      [...names, '市辖区'].map((name) => [name, itself]),
    );
  }
  const below = new Map([...tables].map(([code, names]) => [code, firstOf(names)]));
  const districts = all.filter(({ level, name }) => level === 'DISTRICT' && name.length > 2);
  return {
    byCode,
    tops: firstOf(
      all
        .filter(({ level }) => level !== 'DISTRICT')
        .flatMap(namesOf)
        .filter(([name]) => !ambiguous.has(name)),
    ),
    counties: onlyOf(districts.map((region) => [region.name, region])),
    namesakes,
    below: (code) => below.get(code) ?? none,
  };
}

/** The longest name of the table with which the text begins. */
export function openingOf(text: string, { places, longest }: NameTable): Place | undefined {
  for (let length = Math.min(longest, text.length); length > 1; length--) {
    const named = places.get(text.slice(0, length));
    if (named)
      return { code: named.code, isAbolished: named.isAbolished, rest: text.slice(length) };
  }
  return undefined;
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
function namesOf({ name, code, isAbolished }: Region & Named): [string, Named][] {
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

function firstOf(names: readonly [string, Named][]): NameTable {
  const places = new Map<string, Named | undefined>();
  for (const [name, named] of names) if (!places.has(name)) places.set(name, named);
  return tableOf(places);
}

function onlyOf(names: readonly [string, Named][]): NameTable {
  const places = new Map<string, Named | undefined>();
  for (const [name, named] of names) {
    const other = places.get(name);
    const isSame = other === undefined ? !places.has(name) : other.code === named.code;
    places.set(name, isSame ? (other ?? named) : undefined);
  }
  return tableOf(places);
}

function tableOf(places: ReadonlyMap<string, Named | undefined>): NameTable {
  return { places, longest: Math.max(0, ...[...places.keys()].map((name) => name.length)) };
}
