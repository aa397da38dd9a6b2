import type { Organization } from '../../server/write/graph-data.ts';
import type { Scope } from './world.ts';

/** 330105 → 330105, 330100 → 3301, 330000 → 33. */
export function prefix(code: string): string {
  if (code.endsWith('0000')) return code.slice(0, 2);
  if (code.endsWith('00')) return code.slice(0, 4);
  return code;
}

export function isLocal(organization: Organization, regionCode: string): boolean {
  return isInside(organization.regionCode, prefix(regionCode));
}

export function isInside(code: string | undefined, place: string): boolean {
  return code?.startsWith(place) === true;
}

const municipalities = ['11', '12', '31', '50'];

export function cityPrefix(code: string): string {
  return municipalities.includes(code.slice(0, 2)) ? code.slice(0, 2) : code.slice(0, 4);
}

/** Null where the code stops at the province, or there is none. */
export function knownCity(code: string | undefined): string | null {
  if (code === undefined) return null;
  const city = cityPrefix(code);
  return city.endsWith('00') ? null : city;
}

export function provincePrefix(code: string): string {
  return code.slice(0, 2);
}

/** An unknown region and abroad are outside everywhere. */
export function isOutside(organization: Organization, regionCode: string, scope: Scope): boolean {
  const code = organization.regionCode;
  if (isInside(code, prefix(regionCode))) return false;
  if (scope === 'OUTSIDE_REGION') return true;
  if (isInside(code, cityPrefix(regionCode))) return false;
  if (scope === 'OUTSIDE_CITY') return true;
  return !isInside(code, provincePrefix(regionCode));
}

const provinces =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(
    ' ',
  );

export type PlaceClass = 'CHINA' | 'ABROAD' | 'UNKNOWN';

export function placeClass(organization: Organization): PlaceClass {
  const { regionCode, country } = organization;
  if (regionCode !== undefined && provinces.includes(regionCode.slice(0, 2))) return 'CHINA';
  return country === undefined || country === 'CN' ? 'UNKNOWN' : 'ABROAD';
}

/** Known only as far as a place that holds the region: perhaps it is in the region already. */
export function mayBeLocal(organization: Organization, regionCode: string): boolean {
  const code = organization.regionCode;
  if (code === undefined) return false;
  const place = prefix(regionCode);
  return place.length > prefix(code).length && place.startsWith(prefix(code));
}
