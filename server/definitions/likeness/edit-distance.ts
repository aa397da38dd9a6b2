/** How two texts differ by one character; null when they are equal or differ by more. */
export interface OneEdit {
  /** Where, in characters from 0. */
  readonly at: number;
  /** The character in the first; empty when it was put in. */
  readonly from: string;
  /** The character in the second; empty when it was taken out. */
  readonly to: string;
}

export function oneEdit(a: string, b: string): OneEdit | null {
  const [x, y] = [[...a], [...b]];
  if (Math.abs(x.length - y.length) > 1 || a === b) return null;
  let start = 0;
  while (start < x.length && start < y.length && x[start] === y[start]) start += 1;
  const restOf = (letters: string[], by: number) => letters.slice(start + by).join('');
  const [from = '', to = ''] = [x[start], y[start]];
  if (x.length === y.length) return restOf(x, 1) === restOf(y, 1) ? { at: start, from, to } : null;
  if (x.length > y.length)
    return restOf(x, 1) === restOf(y, 0) ? { at: start, from, to: '' } : null;
  return restOf(x, 0) === restOf(y, 1) ? { at: start, from: '', to } : null;
}
