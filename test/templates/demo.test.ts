import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTemplates } from '../../seeds/chains/templates.ts';
import { readGongshu } from '../../seeds/gongshu/load.ts';
import { csvLine } from '../../server/tables/csv-text.ts';
import { openTable } from '../../server/tables/open-table.ts';
import { isBroken } from '../../server/tables/table.ts';
import { openRegions } from '../../server/templates/clean/regions.ts';
import { cleanRow } from '../../server/templates/clean-row.ts';
import { guessColumns } from '../../server/templates/guess-columns.ts';
import type { ExportTemplate, Names } from '../../server/templates/template.ts';
import { exportTemplates } from '../../server/templates/templates.ts';
import type { GraphData } from '../../server/write/graph-data.ts';
import { build, defaults, isDraft } from './clean-file-row.ts';

const demo = readGongshu(new URL('../../seeds/gongshu/', import.meta.url)).data;
const templates = readTemplates();
const data: GraphData = {
  ...demo,
  stages: [...(demo.stages ?? []), ...templates.stages],
};

const organizations = new Map((data.organizations ?? []).map(({ id, name }) => [id, name]));
const stages = new Map(
  (data.stages ?? []).map(({ id, name, chainId }) => [id, { chain: chainId, stage: name }]),
);
const names: Names = {
  organization: (id) => organizations.get(id),
  stage: (id) => stages.get(id),
  chain: (id) => data.chains?.find((chain) => chain.id === id)?.name,
  product: () => undefined,
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** An empty text or list is no property: a cell cannot tell it from none. */
const said = (item: object) =>
  Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

const lists = (Object.keys(exportTemplates) as (keyof GraphData)[]).filter(
  (list) => (data[list] ?? []).length > 0,
);

it.each(lists)('takes the %s of the demo back from a CSV as they are', async (list) => {
  const template = exportTemplates[list] as ExportTemplate<unknown>;
  const items = data[list] as readonly object[];
  const path = join(folder, `${list}.csv`);
  const lines = [
    template.columns.map(({ key }) => key),
    ...items.map((item) => template.cellsOf(item, names)),
  ];
  writeFileSync(path, lines.map(csvLine).join(''));

  const table = await openTable(path, {});

  if ('problem' in table) throw new Error(table.problem);
  const keys = guessColumns(table.header, [], template).map(({ columnKey }) => columnKey);
  const options = { fillDown: false, regions: openRegions(data.regions ?? []) };
  const back: object[] = [];
  for await (const row of table.rows()) {
    if (isBroken(row)) throw new Error(row.text);
    const draft = template.draft(cleanRow(template, keys, row, undefined, options), defaults);
    if (!isDraft(draft)) throw new Error(JSON.stringify(draft.problems));
    back.push(build(draft).main);
  }
  await table.close();
  expect(back.map(said)).toEqual(items.map(said));
});
