import { z } from 'zod';
import { readJsonLines } from '../read/json-lines.ts';
import type { Tally } from '../report/tally.ts';
import { keyOf } from './keys.ts';

export interface Industries {
  /** `SW2021:370101` for a code of the table, or for an old code by its unique name. */
  find(code: string, name: string): string | undefined;
  readonly tallies: readonly Tally[];
}

/** R6: the code of the industry above one, which the level follows from: xx0000, xxxx00, else. */
export function parentIndustry(code: string): string | undefined {
  if (code.endsWith('0000')) return undefined;
  return code.endsWith('00') ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
}

const industryRow = z.object({ code: z.string(), name: z.string() });
const levelRow = z.object({ from_code: z.string(), to_code: z.string() });
const upRow = z.object({ industry: z.string() });

/** Industries serve to read the companies' codes; they are no nodes, so their rows count as merged. */
export async function readIndustries(folder: URL): Promise<Industries> {
  const codes = new Set<string>();
  const codesOf = new Map<string, string[]>();
  const table = await readJsonLines(folder, 'industry.json', industryRow, (row, _, tally) => {
    const name = keyOf(row.name);
    codes.add(row.code);
    codesOf.set(name, [...(codesOf.get(name) ?? []), row.code]);
    tally.merge();
  });
  const levels = await readJsonLines(
    folder,
    'industry_industry.json',
    levelRow,
    ({ from_code, to_code }, line, tally) => {
      if (parentIndustry(from_code) === to_code) return tally.merge();
      const reason = `is not the industry above ${from_code}`;
      tally.reject('R6', { line, column: 'to_code', reason, value: to_code });
    },
  );
  const ups = await readJsonLines(
    folder,
    'industry_up.json',
    upRow,
    ({ industry }, line, tally) => {
      const reason = 'this file is noise and is not loaded';
      tally.reject('R15', { line, column: 'ups', reason, value: industry });
    },
  );
  const find = (code: string, name: string) => {
    const sameName = codesOf.get(keyOf(name)) ?? [];
    const current = codes.has(code) ? code : sameName.length === 1 ? sameName[0] : undefined;
    return current && `SW2021:${current}`;
  };
  return { find, tallies: [table, levels, ups] };
}
