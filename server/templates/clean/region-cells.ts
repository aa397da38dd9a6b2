import { regionPrefix } from '../../definitions/place.ts';
import type { Rule } from '../rules.ts';
import { compact } from './characters.ts';
import { type Cleaned, dropped, fixed, review, taken, textValue } from './cleaned.ts';
import type { Named } from './name-table.ts';
import { currentCode, placeAt, type RegionIndex, regionLabel } from './region-index.ts';

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
  const found = (named: Named) => read(named, 'REGION_READ', index);
  const partly = ({ code }: Named) =>
    taken(textValue(code), review('REGION_PARTLY', regionLabel(code, index)));
  const place = placeAt(path, index, index.tops);
  if (place?.rest === '') return found(place);
  const named = namesakes(place?.rest ?? path, index, place?.code);
  const [only] = named;
  if (only && named.length === 1) return found(only);
  if (place) return partly(place);
  const [nearest, ...others] = named.filter(({ code }) => nearby && areNested(code, nearby));
  if (nearest && others.length === 0) return found(nearest);
  if (named.length > 1) return dropped('REGION_AMBIGUOUS');
  const county = placeAt(path, index, index.counties);
  return county ? partly(county) : dropped('REGION_UNKNOWN');
}

function cleanCode(digits: string, index: RegionIndex): Cleaned {
  const written = digits.length < 6 ? digits.padEnd(6, '0') : digits.slice(0, 6);
  const code = currentCode(written);
  const isCode = [2, 4, 6, 9, 12].includes(digits.length) && index.byCode.has(code);
  if (!isCode) return dropped('REGION_UNKNOWN');
  return read({ code, isAbolished: code !== written }, undefined, index);
}

/** A region that was meant; `rule` names how it was found where its code is not what was written. */
function read({ code, isAbolished }: Named, rule: Rule | undefined, index: RegionIndex): Cleaned {
  const named = isAbolished ? 'REGION_ABOLISHED' : rule;
  const findings = named ? [fixed(named, regionLabel(code, index))] : [];
  return taken(textValue(code), ...findings);
}

/** Places of a name, or of a short name; within another where that is given. */
function namesakes(name: string, index: RegionIndex, within?: string): readonly Named[] {
  const places = index.namesakes.get(name) ?? [];
  return within ? places.filter(({ code }) => code.startsWith(regionPrefix(within))) : places;
}

function areNested(a: string, b: string): boolean {
  return a.startsWith(regionPrefix(b)) || b.startsWith(regionPrefix(a));
}
