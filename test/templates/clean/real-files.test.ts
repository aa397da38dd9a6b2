import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDivisions } from '../../../seeds/regions/divisions.ts';
import { openTable } from '../../../server/tables/open-table.ts';
import { isProblem } from '../../../server/tables/problem.ts';
import { isBroken } from '../../../server/tables/table.ts';
import { openRegions } from '../../../server/templates/clean/regions.ts';
import { valueText } from '../../../server/templates/clean/value-texts.ts';
import { cleanRow } from '../../../server/templates/clean-row.ts';
import { guessColumns } from '../../../server/templates/guess-columns.ts';
import { templateOf } from '../../../server/templates/templates.ts';

const folder = new URL('../../../../shared/data/companies/', import.meta.url);
const regions = openRegions(readDivisions().regions);

/** Every row of a file through the cleaning, counted by problem, by how exact a place it got and by what. */
async function countCleaned(file: string, key: string) {
  const table = await openTable(fileURLToPath(new URL(file, folder)), {});
  const template = templateOf(key);
  if (isProblem(table) || !template) throw new Error(`cannot read ${file} as ${key}`);
  const columnKeys = guessColumns(table.header, [], template).map(({ columnKey }) => columnKey);
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for await (const row of table.rows()) {
    count('rows');
    if (isBroken(row)) continue;
    const { values, problems } = cleanRow(template, columnKeys, row, undefined, {
      fillDown: false,
      regions,
    });
    for (const { level, rule } of problems) count(`${level} ${rule}`);
    const [region, source] = ['region', 'regionSource'].map((each) => values.get(each));
    if (region && !valueText(region).endsWith('00')) count('districts');
    if (source) count(`by ${valueText(source)}`);
  }
  await table.close();
  return (what: string) => counts.get(what) ?? 0;
}

describe.skipIf(!existsSync(folder))('with the lists of companies beside the project', () => {
  it('places nine of ten of the register in a district of today, all others in their city', async () => {
    const counted = await countCleaned('zhejiang_register.csv', 'preset-register');

    expect(counted('rows')).toBe(43_803);
    expect(counted('districts') / counted('rows')).toBeGreaterThan(0.93);
    expect(counted('by ADDRESS') / counted('rows')).toBeGreaterThan(0.8);
    expect(counted('REVIEW REGION_DISAGREES') / counted('rows')).toBeLessThan(0.01);
  }, 60_000);

  it('reads every code and every amount of the register', async () => {
    const counted = await countCleaned('zhejiang_register.csv', 'preset-register');

    expect(counted('FIXED MONEY_READ')).toBe(32_371);
    expect(counted('REVIEW MONEY_FORM')).toBe(0);
    expect(counted('REJECTED USCC_FORM')).toBe(0);
    expect(counted('REVIEW USCC_CHECK_DIGIT')).toBe(0);
  }, 60_000);

  it('reads every amount of the financing rounds', async () => {
    const counted = await countCleaned('venture_rounds_2016.csv', 'preset-venture-rounds');

    expect(counted('rows')).toBe(948);
    expect(counted('FIXED MONEY_READ')).toBe(449);
    expect(counted('FIXED MONEY_BAND')).toBe(420);
    expect(counted('FIXED MONEY_UNDISCLOSED')).toBe(79);
  });
});
