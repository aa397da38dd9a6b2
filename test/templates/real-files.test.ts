import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDivisions } from '../../seeds/regions/divisions.ts';
import { openTable } from '../../server/tables/open-table.ts';
import { isBroken } from '../../server/tables/table.ts';
import { openRegions } from '../../server/templates/clean/regions.ts';
import { cleanRow } from '../../server/templates/clean-row.ts';
import { guessColumns, suggestTemplate } from '../../server/templates/guess-columns.ts';
import { templateOf, templates } from '../../server/templates/templates.ts';
import { defaults } from './clean-file-row.ts';

const folder = new URL('../../../shared/data/', import.meta.url);
const isThere = existsSync(folder);

/** The first rows of a file, each through cleaning and draft, counted by what became of it. */
async function outcomes(file: string, limit: number) {
  const table = await openTable(fileURLToPath(new URL(file, folder)), {});
  if ('problem' in table) throw new Error(table.problem);
  const key = suggestTemplate(table.header, templates);
  const template = templateOf(key ?? '');
  if (!template) throw new Error(`no template for ${table.header}`);
  const keys = guessColumns(table.header, [], template).map(({ columnKey }) => columnKey);
  const options = { fillDown: false, regions: openRegions(readDivisions().regions) };
  const counts: Record<string, number> = { read: 0, taken: 0 };
  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  for await (const row of table.rows()) {
    if (counts.read === limit) break;
    count('read');
    if (isBroken(row)) {
      count(row.reason);
      continue;
    }
    const cleaned = cleanRow(template, keys, row, undefined, options);
    const draft = template.draft(cleaned, defaults);
    const rejected = [...cleaned.problems, ...draft.problems].find(
      ({ level }) => level === 'REJECTED',
    );
    count(rejected?.rule ?? 'taken');
  }
  await table.close();
  return { key, counts };
}

describe.skipIf(!isThere)('with the data sets beside the project', () => {
  it('takes every venture round but those of natural persons', async () => {
    const { key, counts } = await outcomes('companies/venture_rounds_2016.csv', 1000);

    const { read = 0, taken = 0, NATURAL_PERSON = 0, ...others } = counts;
    expect(key).toBe('preset-venture-rounds');
    expect(read).toBe(948);
    expect(others).toEqual({});
    expect(taken + NATURAL_PERSON).toBe(948);
    expect(NATURAL_PERSON).toBeLessThan(30);
  });

  it('takes the register as it is', async () => {
    expect(await outcomes('companies/zhejiang_register.csv', 3000)).toEqual({
      key: 'preset-register',
      counts: { read: 3000, taken: 3000 },
    });
  });

  it('takes the products of a ChainKG but the lines of accounts and what weighs nothing', async () => {
    const { key, counts } = await outcomes('chainkg/company_product.json', 3000);

    const { read = 0, taken = 0, NOT_A_PRODUCT = 0, RANGE = 0, ...others } = counts;
    expect(key).toBe('preset-chainkg-products');
    expect(others).toEqual({});
    expect(taken + NOT_A_PRODUCT + RANGE).toBe(read);
    expect(taken).toBeGreaterThan(2700);
  });
});
