import { regionPrefix } from '../../definitions/place.ts';
import { placeAt, type RegionIndex } from './region-index.ts';

/**
 * Where a full name places an organisation: its prefix of province, city and written-out district, or
 * a city in brackets, 某某(杭州)有限公司. Undefined where neither is there or the two contradict each
 * other. The bare name of a county is no evidence.
 */
export function regionOfName(fullName: string, index: RegionIndex): string | undefined {
  const name = fullName.normalize('NFKC').replace(/\s+/g, '');
  const prefix = placeAt(name, index, index.tops)?.code;
  const bracketed = [...name.matchAll(/\(([^()]+)\)/g)]
    .map(([, inside = '']) => placeAt(inside, index, index.tops))
    .find((place) => place?.rest === '');
  return agreed(prefix, bracketed?.code);
}

/** The finer of two codes of which one lies in the other. */
function agreed(a: string | undefined, b: string | undefined): string | undefined {
  if (!a || !b) return a ?? b;
  if (b.startsWith(regionPrefix(a))) return b;
  return a.startsWith(regionPrefix(b)) ? a : undefined;
}
