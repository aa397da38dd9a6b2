import { openRegions } from '../templates/clean/regions.ts';
import { exportTemplates } from '../templates/templates.ts';
import type { Region, Source } from '../write/graph-data.ts';
import { openTextFile } from './files.ts';
import { importerLine } from './importer-text.ts';
import { isDraft, openRows } from './open-rows.ts';
import { type BulkFolder, type OfflineList, readTables } from './tables.ts';

interface Options {
  readonly folder: BulkFolder;
  readonly work: string;
  readonly target: string;
}

/** Reads a small table whole, one item an id, the first of each. */
async function loadItems<Item>(
  { folder, target }: Options,
  list: OfflineList,
  itemOf: (data: { sources?: readonly Source[]; regions?: readonly Region[] }) => Item | undefined,
  idOf: (item: Item) => string,
) {
  const items = new Map<string, Item>();
  const regions = openRegions([]);
  const counts = await readTables(folder, list, target, (keys) => {
    const draftOf = openRows(exportTemplates[list], keys, { regions, regionCodes: new Set() });
    return {
      outputs: [],
      take: (cells, row) => {
        const draft = draftOf(cells, row);
        if (!isDraft(draft)) return draft.problems;
        const found = { organizationIds: [], stageIds: [], chainIds: [], sourceIds: [] };
        const item = itemOf(draft.build(found).data);
        if (!item || items.has(idOf(item))) return 'MERGED';
        items.set(idOf(item), item);
        return 'CREATED';
      },
    };
  });
  return { items: [...items.values()], counts };
}

/** The sources, as Neo4j's importer takes them, numbered from `firstNode` on. */
export async function loadSources(options: Options, firstNode: number) {
  const { items, counts } = await loadItems(
    options,
    'sources',
    ({ sources }) => sources?.[0],
    ({ id }) => id,
  );
  const file = openTextFile(
    `${options.work}/sources.csv`,
    ':ID,id,title,publisher,url,channel,date:date,datePrecision,licence,reliability:double,:LABEL\n',
  );
  for (const [at, item] of items.entries()) {
    const { id, title, publisher, url, channel, date, licence, reliability } = item;
    const [day, precision] = [date?.day, date?.precision];
    file.add(
      importerLine([
        firstNode + at,
        id,
        title,
        publisher,
        url,
        channel,
        day,
        precision,
        licence,
        reliability,
        'Source',
      ]),
    );
  }
  await file.close();
  return { counts, file, sourceIds: new Set(items.map(({ id }) => id)) };
}

/** The places, as Neo4j's importer takes them, numbered from `firstNode` on. */
export async function loadRegions(options: Options, firstNode: number) {
  const { items, counts } = await loadItems(
    options,
    'regions',
    ({ regions }) => regions?.[0],
    ({ code }) => code,
  );
  const file = openTextFile(
    `${options.work}/regions.csv`,
    ':ID,code,name,level,parentCode,:LABEL\n',
  );
  for (const [at, { code, name, level, parentCode }] of items.entries()) {
    file.add(importerLine([firstNode + at, code, name, level, parentCode, 'Region']));
  }
  await file.close();
  const regionCodes = new Set(items.map(({ code }) => code));
  return { counts, file, regionCodes, regions: openRegions(items) };
}
