import { openingOf, type Place } from './name-table.ts';
import { placeAt, type RegionIndex } from './region-index.ts';

/** What makes the name of a city the name of a street: 南京路, 上海大道, 杭州湾. */
const street = /^[东西南北中]?[一二三四五六]?(路|街|大道|大街|巷|弄|湾|新村|大厦|广场)/;

/** Towns that came to another district while their old one stayed: an address may still name the old one. */
const moved: readonly (readonly [district: string, towns: RegExp, code: string])[] = [
  ['330110', /^(临平|东湖|南苑|星桥|运河|乔司|崇贤|塘栖)/, '330113'],
  ['330109', /^(河庄|义蓬|新湾|临江|前进)(街道|镇)/, '330114'],
  // 江干区, all but this part of which is 上城区 today.
  ['330102', /^(下沙|白杨)/, '330114'],
  ['330212', /^(集士港|古林|高桥|横街|鄞江|洞桥|章水|龙观|石碶)/, '330203'],
];

/** The district of today in which an address lies; its city or province where it says no more. */
export function regionOfAddress(address: string, index: RegionIndex): string | undefined {
  const text = address
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^中国(\([^)]*\)自由贸易(试验|港)区?)?/, '');
  const place = opening(text, index);
  if (!place) return undefined;
  const [, , code] =
    moved.find(([district, towns]) => district === place.code && towns.test(place.rest)) ?? [];
  return code ?? place.code;
}

function opening(text: string, index: RegionIndex): Place | undefined {
  const top = openingOf(text, index.tops);
  const county = openingOf(text, index.counties);
  // 绍兴县 is more than 绍兴.
  if (!top || (county && county.rest.length < top.rest.length)) {
    return placeAt(text, index, index.counties);
  }
  const isWhole = text.startsWith(index.byCode.get(top.code)?.name ?? '');
  return !isWhole && street.test(top.rest) ? undefined : placeAt(text, index, index.tops);
}
