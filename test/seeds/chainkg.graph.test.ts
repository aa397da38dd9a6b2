import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadChainKg } from '../../seeds/chainkg/load.ts';
import { loadChains } from '../../seeds/chains/load.ts';
import { loadGongshu } from '../../seeds/gongshu/load.ts';
import { loadRegions } from '../../seeds/regions/load.ts';
import type { ImportReport } from '../../seeds/report/import-report.ts';
import { openTestGraph } from '../support/graph.ts';
import { chainKgFolder, company } from './fixture/chainkg-folder.ts';
import { openSnapshot } from './fixture/snapshot.ts';

const { graph, driver } = openTestGraph('each', 'renewed');
const snapshot = openSnapshot(driver);

const counts = ({ files }: ImportReport, file: string) => {
  const one = files.find((report) => report.file === file);
  return one && [one.read, one.created, one.updated + one.unchanged + one.merged, one.rejected];
};

it('loads a folder, and changes nothing the second time', async () => {
  const folder = chainKgFolder();
  const first = await loadChainKg(graph, folder);
  const before = await snapshot();

  const second = await loadChainKg(graph, folder);

  expect(await snapshot()).toEqual(before);
  expect(counts(first, 'company_product.json')).toEqual([2, 2, 0, 0]);
  expect(counts(second, 'company_product.json')).toEqual([2, 0, 2, 0]);
  expect(first.derived[0]).toEqual({
    what: 'companies attached to stages',
    found: 2,
    created: 2,
    refused: 0,
  });
  expect(second).toMatchObject({ isChanged: false, dataVersion: 1 });
});

it('hangs products and stages on the organisation that has the stock code', async () => {
  await loadGongshu(graph);
  const folder = chainKgFolder({
    'company.json': [company('000963', '华东医药', '华东医药股份有限公司')],
  });

  await loadChainKg(graph, folder);

  const { records } = await driver.executeQuery(
    'MATCH (n:Organization {stockCode: "000963.SZ"}) RETURN n.id AS id, n.regionCode AS regionCode, n.sourceIds AS sourceIds',
  );
  expect(records.map((record) => record.toObject())).toEqual([
    { id: 'org:gs-c_hd', regionCode: '330105', sourceIds: ['source:chainkg', 'source:s_reg'] },
  ]);
});

it('says which file is missing and loads the rest', async () => {
  const report = await loadChainKg(graph, new URL('./', import.meta.url));

  expect(report.files.find(({ file }) => file === 'product.json')).toMatchObject({
    failure: 'the file is missing',
    read: 0,
  });
  expect(counts(report, 'chains.json')).toEqual([315, 315, 0, 0]);
});

it('loads regions and chain templates on their own', async () => {
  expect(counts(await loadRegions(graph), 'divisions.csv')).toEqual([3341, 3341, 0, 0]);
  expect(counts(await loadChains(graph), 'chains.json')).toEqual([315, 315, 0, 0]);
  expect(counts(await loadChains(graph), 'chains.json')).toEqual([315, 0, 315, 0]);
});

const real = new URL('../../../shared/data/chainkg/', import.meta.url);
const isHere = existsSync(real);

it.skipIf(!isHere)(
  'loads the real files (skipped where ../shared/data/chainkg is absent)',
  async () => {
    const report = await loadChainKg(graph, real);

    expect(counts(report, 'company.json')).toEqual([4654, 4586, 46, 22]);
    expect(counts(report, 'company_industry.json')).toEqual([4430, 103, 4327, 0]);
    expect(counts(report, 'product.json')).toEqual([95559, 95499, 11, 49]);
    expect(counts(report, 'company_product.json')).toEqual([53785, 51200, 565, 2020]);
    expect(counts(report, 'product_product.json')).toEqual([110153, 109661, 377, 115]);
    expect(report.derived.map(({ found, created }) => [found, created])).toEqual([
      [3460, 3460],
      [4586, 4586],
    ]);
    expect(report.dataVersion).toBe(1);
  },
  600_000,
);
