import { mostStyles } from './limits.ts';
import { fail } from './problem.ts';
import { readXml } from './xml-events.ts';

/**
 * How the number of a cell is shown: a date as finely as its format shows it; a number = with at
 * least so many digits, as codes such as 000001 are.
 */
export type NumberFormat = 'PLAIN' | 'SHARE' | 'YEAR' | 'MONTH' | 'DAY' | 'TIME' | number;

/** Formats that files name by number only ([ECMA-376] 18.8.30, with those of Chinese Excel). */
const builtIn = new Map<number, NumberFormat>([
  [9, 'SHARE'],
  [10, 'SHARE'],
  ...range(14, 16, 'DAY'),
  [17, 'MONTH'],
  ...range(18, 21, 'TIME'),
  [22, 'DAY'],
  [27, 'MONTH'],
  ...range(28, 31, 'DAY'),
  ...range(32, 35, 'TIME'),
  [36, 'MONTH'],
  ...range(45, 47, 'TIME'),
  [50, 'MONTH'],
  [51, 'DAY'],
  [52, 'MONTH'],
  [53, 'DAY'],
  [54, 'DAY'],
  ...range(55, 56, 'TIME'),
  [57, 'MONTH'],
  [58, 'DAY'],
]);

function range(first: number, last: number, format: NumberFormat): [number, NumberFormat][] {
  return Array.from({ length: last - first + 1 }, (_, at) => [first + at, format]);
}

/** The format of each style of a workbook, by the number that cells name it by. */
export async function readStyles(bytes: AsyncIterable<Buffer>): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let isCellStyle = false;
  await readXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'xf' && isCellStyle) styles.push(Number(attributes.numFmtId ?? 0));
      if (styles.length > mostStyles || codes.size > mostStyles) fail('EXPANDS_TOO_FAR', 'styles');
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return styles.map((id) => {
    const code = codes.get(id);
    return code === undefined ? (builtIn.get(id) ?? 'PLAIN') : formatOf(code);
  });
}

/** What a format code shows of a number, by its first section. */
export function formatOf(code: string): NumberFormat {
  const signs = code
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(?!(h+|m+|s+)\])[^\]]*\]/gi, '')
    .split(';')[0]
    ?.toLowerCase()
    .replace(/general|am\/pm|a\/p|上午\/下午/g, '');
  if (!signs) return 'PLAIN';
  if (signs.includes('%')) return 'SHARE';
  if (/^00+$/.test(signs)) return signs.length;
  const has = (sign: string) => signs.includes(sign);
  if (has('d') || (has('y') && has('h'))) return 'DAY';
  if (has('y')) return has('m') ? 'MONTH' : 'YEAR';
  if (has('h') || has('s')) return 'TIME';
  return has('m') ? 'MONTH' : 'PLAIN';
}
