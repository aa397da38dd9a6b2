import type { Region } from '../../server/write/graph-data.ts';

/** Cities whose short names are other words too: no evidence without 市 or the province before them. */
const ambiguous: ReadonlySet<string> = new Set(
  '朝阳 安康 大同 中山 白银 安顺 来宾 德州 日照 黄山 中卫 东方'.split(' '),
);

/** Districts that old names still say, and where they lie today. */
const abolished = [
  { oldCode: '330103', name: '下城区', parentCode: '330100', code: '330105' },
  { oldCode: '330104', name: '江干区', parentCode: '330100', code: '330102' },
  { oldCode: '330183', name: '富阳市', parentCode: '330100', code: '330111' },
  { oldCode: '330185', name: '临安市', parentCode: '330100', code: '330112' },
];

/** The code of today for one that was abolished; any other as it is. */
export function currentCode(code: string): string {
  return abolished.find(({ oldCode }) => oldCode === code)?.code ?? code;
}

interface Name {
  readonly name: string;
  readonly code: string;
}

/**
 * Where a full name places an organisation: its prefix of province, city and written-out district, or
 * a city in brackets, 某某(杭州)有限公司. Undefined where neither is there or the two contradict each
 * other. The bare name of a county is no evidence.
 */
export function openRegionNames(
  regions: readonly Region[],
): (fullName: string) => string | undefined {
  const tops = regions.filter(({ level }) => level !== 'DISTRICT').flatMap(namesOf);
  const openings = longestFirst(tops.filter(({ name }) => !ambiguous.has(name)));
  const below = new Map<string, Name[]>();
  for (const region of [...regions, ...abolished]) {
    const names = below.get(region.parentCode ?? '') ?? [];
    below.set(region.parentCode ?? '', [...names, ...namesOf(region)]);
  }
  const placeAt = (text: string) => {
    let place = opening(text, openings);
    for (let finer = place; finer; ) {
      place = finer;
      finer = opening(finer.rest, longestFirst(below.get(finer.code) ?? []));
    }
    return place;
  };
  return (fullName) => {
    const name = fullName.normalize('NFKC').replace(/\s+/g, '');
    const prefix = placeAt(name)?.code;
    const bracketed = [...name.matchAll(/\(([^()]+)\)/g)]
      .map(([, inside = '']) => placeAt(inside))
      .find((place) => place?.rest === '');
    return agreed(prefix, bracketed?.code);
  };
}

/** A province or city also goes by its short name; a district, autonomous prefecture or league does not. */
function namesOf({ name, code }: Name): Name[] {
  const pattern = code.endsWith('0000')
    ? /(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/
    : /市$/;
  const short = name.replace(pattern, '');
  return code.endsWith('00') && short !== name
    ? [
        { name, code },
        { name: short, code },
      ]
    : [{ name, code }];
}

function longestFirst(names: readonly Name[]): Name[] {
  return names.toSorted((a, b) => b.name.length - a.name.length);
}

function opening(text: string, names: readonly Name[]): { code: string; rest: string } | undefined {
  const found = names.find(({ name }) => text.startsWith(name));
  return found && { code: found.code, rest: text.slice(found.name.length) };
}

/** The finer of two codes of which one lies in the other. */
function agreed(a: string | undefined, b: string | undefined): string | undefined {
  if (!a || !b) return a ?? b;
  const [short, long] = [a, b].sort((one, other) => prefixOf(one).length - prefixOf(other).length);
  return short && long?.startsWith(prefixOf(short)) ? long : undefined;
}

function prefixOf(code: string): string {
  return code.replace(/(00)+$/, '');
}
