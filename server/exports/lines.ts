import type { ExportTemplate, Names } from '../templates/template.ts';
import { pages } from './pages.ts';

/** Pages of rows, each row as many cells as its template has columns. */
export type Lines = AsyncGenerator<readonly (readonly string[])[]>;

/** An item of the writer, with the names of what it joins. */
interface Named<Item> {
  readonly item: Item;
  /** By id. */
  readonly names?: Readonly<Record<string, string>>;
}

export type StageNames = Names['stage'];

/** The rows of a table, read page by page. An item that is to be left out is undefined. */
export async function* linesOf<Row extends { readonly id: string }, Item>(
  template: ExportTemplate<Item>,
  stage: StageNames,
  read: (after: string) => Promise<readonly Row[]>,
  itemsOf: (row: Row) => readonly Named<Item>[],
): Lines {
  for await (const page of pages(read)) {
    yield page.flatMap(itemsOf).map(({ item, names = {} }) => {
      const name = (id: string) => names[id];
      return template.cellsOf(item, { organization: name, chain: name, product: name, stage });
    });
  }
}
