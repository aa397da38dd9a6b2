import { regionPrefix } from '../../definitions/place.ts';
import { compact } from './characters.ts';
import { type Cleaned, dropped, fixed, review, taken, textValue } from './cleaned.ts';
import type { Named } from './name-table.ts';
import { currentCode, placeAt, type RegionIndex } from './region-index.ts';

/** Words for "the place itself, no part of it". */
const itself = /(本级|市直|市本级|区直|全市|全省|全境)$/;

/**
 * A cell for a region: a code of 2 to 12 digits, a name, or a path such as 浙江省/杭州市/拱墅区. Of
 * several places of one name, the one that `nearby` lies in or that lies in it is meant.
 */
export function cleanRegion(text: string, index: RegionIndex, nearby?: string): Cleaned {
  const written = compact(text);
  if (/^\d+$/.test(written)) return cleanCode(written, index);
  const path = written
    .replace(/[/\\>|·,、;_-]+/g, '')
    .replace(/^中国(?=.)/, '')
    .replace(itself, '');
  const place = placeAt(path, index, index.tops);
  if (place?.rest === '') return found(place);
  const named = namesakes(place?.rest ?? path, index, place?.code);
  const [only] = named;
  if (only && named.length === 1) return found(only);
  if (place) return partly(place.code);
  const [nearest, ...others] = named.filter(({ code }) => nearby && areNested(code, nearby));
  if (nearest && others.length === 0) return found(nearest);
  if (named.length > 1) return dropped('REGION_AMBIGUOUS');
  const county = placeAt(path, index, index.counties);
  return county ? partly(county.code) : dropped('REGION_UNKNOWN');
}

function cleanCode(digits: string, index: RegionIndex): Cleaned {
  const written = digits.length < 6 ? digits.padEnd(6, '0') : digits.slice(0, 6);
  const code = currentCode(written);
  const isCode = [2, 4, 6, 9, 12].includes(digits.length) && index.byCode.has(code);
  return isCode ? found({ code, isAbolished: code !== written }) : dropped('REGION_UNKNOWN');
}

function found({ code, isAbolished }: Named): Cleaned {
  return taken(textValue(code), ...(isAbolished ? [fixed('REGION_ABOLISHED', code)] : []));
}

function partly(code: string): Cleaned {
  return taken(textValue(code), review('REGION_PARTLY', code));
}

/** Places of a name, or of a short name; within another where that is given. */
function namesakes(name: string, index: RegionIndex, within?: string): readonly Named[] {
  const places = index.namesakes.get(name) ?? [];
  return within ? places.filter(({ code }) => code.startsWith(regionPrefix(within))) : places;
}

function areNested(a: string, b: string): boolean {
  return a.startsWith(regionPrefix(b)) || b.startsWith(regionPrefix(a));
}
