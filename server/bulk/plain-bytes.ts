/** Plain cells, told by their bytes; the same as `plain-values.ts` tells by their characters, or fewer. */

const [zero, dot, dash, space] = [48, 46, 45, 32];

/** The number that digits stand for; -1 for anything else. */
export function digitsAt(bytes: Buffer, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** A day as a number, 20240205 for 2024-02-05; -1 for what is none, and for 29 February. */
export function dayAt(bytes: Buffer, from: number, to: number): number {
  if (to - from !== 10 || bytes[from + 4] !== dash || bytes[from + 7] !== dash) return -1;
  const year = digitsAt(bytes, from, from + 4);
  const month = digitsAt(bytes, from + 5, from + 7);
  const day = digitsAt(bytes, from + 8, to);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysOf(month)) return -1;
  return year * 10_000 + month * 100 + day;
}

function daysOf(month: number): number {
  if (month === 2) return 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a number between 0 and 1 stands there as programs write it. */
export function isShareAt(bytes: Buffer, from: number, to: number): boolean {
  const first = (bytes[from] ?? 0) - zero;
  if (to - from === 1) return first === 0 || first === 1;
  return (
    first === 0 && bytes[from + 1] === dot && to - from > 2 && digitsAt(bytes, from + 2, to) >= 0
  );
}

/** Letters, digits and the common Chinese characters (U+4E00-9FFF); between them blanks and `.:/()_-`. */
export function isTextAt(bytes: Buffer, from: number, to: number): boolean {
  let isAfterSpace = true;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isAlphanumeric(byte)) isAfterSpace = false;
    else if (byte >= 0xe4 && byte <= 0xe9) {
      const [second, third] = [bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
      if (at + 2 >= to || !isFollowing(second) || !isFollowing(third)) return false;
      if (byte === 0xe4 && second < 0xb8) return false;
      at += 2;
      isAfterSpace = false;
    } else if (at === from || !isBetween(byte)) return false;
    else if (byte !== space) isAfterSpace = false;
    else if (isAfterSpace) return false;
    else isAfterSpace = true;
  }
  return from === to || !isAfterSpace;
}

const isAlphanumeric = (byte: number) =>
  (byte >= zero && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
const isFollowing = (byte: number) => byte >= 0x80 && byte <= 0xbf;
/** `( ) - . / : _` and the blank. */
const isBetween = (byte: number) =>
  byte === space ||
  byte === 40 ||
  byte === 41 ||
  (byte >= dash && byte <= 47) ||
  byte === 58 ||
  byte === 95;
