/** Properties of two organisations, as far as they can agree; null = not known, and then neither same nor other. */

type Text = string | null;
export const isSame = (a: Text, b: Text) => a !== null && a === b;
export const isOther = (a: Text, b: Text) => a !== null && b !== null && a !== b;

/** How many digits of two region codes agree, in pairs: 6, 4, 2 or 0; a code that ends in 00 says no more than its prefix. */
export function sharedPrefix(a: Text, b: Text): number {
  if (a === null || b === null) return 0;
  const [x, y] = [a.replace(/(00)+$/, ''), b.replace(/(00)+$/, '')];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (long.startsWith(short)) return short.length;
  return long.startsWith(short.slice(0, 4)) ? 4 : long.startsWith(short.slice(0, 2)) ? 2 : 0;
}

/** Without case, blanks and punctuation; null where so little is left that it may be a city. */
export const plainAddress = (address: Text) => {
  const plain =
    address
      ?.normalize('NFKC')
      .toLowerCase()
      .replace(/[\s,,。.()-]/g, '') ?? '';
  return plain.length >= 8 ? plain : null;
};

/** The host alone, without `www`. */
export const plainSite = (site: Text) =>
  site
    ?.toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '') || null;
