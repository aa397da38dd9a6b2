import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readTable } from './read-table.ts';

const register = fileURLToPath(
  new URL('../../../shared/data/companies/zhejiang_register.csv', import.meta.url),
);

it.skipIf(!existsSync(register))('reads every row of the register (needs the data)', async () => {
  const { header, rows, broken, layout } = await readTable(register);

  expect(layout).toMatchObject({ encoding: 'UTF-8', delimiter: ',', headerRows: 1 });
  expect(header?.slice(0, 3)).toEqual(['企业名称', '统一社会信用代码', '注册日期']);
  expect(rows).toHaveLength(43_803);
  expect(broken).toEqual([]);
});
