import DataLoader from 'dataloader';

/** The most ids in one query. */
const maxBatchSize = 1000;

/**
 * One row per id, all that a request asks for at once in one query; null where there is none. `follow`
 * says under which other id a row is found that is missing.
 */
export function rowLoader<Row>(
  read: (ids: string[]) => Promise<Row[]>,
  idOf: (row: Row) => string,
  follow?: (ids: string[]) => Promise<ReadonlyMap<string, string>>,
): DataLoader<string, Row | null> {
  const readById = async (ids: readonly string[]) =>
    new Map((await read([...ids])).map((row) => [idOf(row), row]));
  return new DataLoader(
    async (ids) => {
      const byId = await readById(ids);
      const missing = ids.filter((id) => !byId.has(id));
      const moved =
        follow && missing.length > 0 ? await follow(missing) : new Map<string, string>();
      const found = moved.size > 0 ? await readById([...new Set(moved.values())]) : byId;
      return ids.map((id) => byId.get(id) ?? found.get(moved.get(id) ?? '') ?? null);
    },
    { maxBatchSize },
  );
}

/** Whose list is asked for, and with which arguments. */
export interface ListKey<Args> {
  readonly id: string;
  readonly args: Args;
}

/** Lists by owner, in the order of the rows; one query for all owners that ask with the same arguments. */
export function listLoader<Args, Row>(
  read: (ids: string[], args: Args) => Promise<Row[]>,
  ownerOf: (row: Row) => string,
): DataLoader<ListKey<Args>, Row[], string> {
  return new DataLoader(
    async (keys) => {
      const groups = Map.groupBy(keys, (key) => JSON.stringify(key.args));
      const lists = new Map<string, Row[]>();
      await Promise.all(
        [...groups].map(async ([group, [first, ...others]]) => {
          if (!first) return;
          const ids = [first, ...others].map((key) => key.id);
          const rows = Map.groupBy(await read(ids, first.args), ownerOf);
          for (const id of ids) lists.set(group + id, rows.get(id) ?? []);
        }),
      );
      return keys.map((key) => lists.get(JSON.stringify(key.args) + key.id) ?? []);
    },
    { maxBatchSize, cacheKeyFn: (key) => JSON.stringify(key.args) + key.id },
  );
}

/** A row that the graph itself refers to; its absence is a broken graph, not a wrong question. */
export async function loadPresent<Row>(
  loader: DataLoader<string, Row | null>,
  id: string,
): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new Error(`The graph refers to ${id}, which it does not hold.`);
  return row;
}

/** Rows that the graph itself refers to, in the order of the ids. */
export const loadAllPresent = <Row>(
  loader: DataLoader<string, Row | null>,
  ids: readonly string[],
): Promise<Row[]> => Promise.all(ids.map((id) => loadPresent(loader, id)));
