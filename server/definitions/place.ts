/** Municipalities: their districts hang right below the province. */
const municipalities = new Set(['11', '12', '31', '50']);

/** The code without trailing `00` pairs: 330105 → 330105, 330100 → 3301, 330000 → 33. */
export function regionPrefix(code: string): string {
  return code.replace(/(00)+$/, '');
}

/** Prefix of the city that a region lies in; of a municipality or a province, its own. */
export function cityPrefix(code: string): string {
  const isMunicipal = municipalities.has(code.slice(0, 2));
  return regionPrefix(code).slice(0, isMunicipal ? 2 : 4);
}

/** Prefix of the province that a region lies in. */
export function provincePrefix(code: string): string {
  return code.slice(0, 2);
}

/** Whether an organisation's region code lies in the region; an unknown one never does. */
export function isLocal(code: string | null, prefix: string): boolean {
  return code?.startsWith(prefix) ?? false;
}

/** Whether the region lies inside the place that is known of an organisation: 可能已在本区. */
export function mayBeLocal(code: string | null, prefix: string): boolean {
  if (code === null) return false;
  const known = regionPrefix(code);
  return known.length < prefix.length && prefix.startsWith(known);
}
