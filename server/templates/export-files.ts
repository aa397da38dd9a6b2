import type { GraphData } from '../write/graph-data.ts';
import { exportTemplates } from './templates.ts';

export type ExportList = keyof typeof exportTemplates;

/** The tables of an export in the order in which they can be imported: ends before what joins them. */
const order = [
  'sources',
  'regions',
  'chains',
  'stages',
  'stageLinks',
  'organizations',
  'products',
  'productLinks',
  'ties',
  'memberships',
  'manufactures',
  'titles',
  'demands',
  'signals',
  'projects',
  'confirmedGaps',
  'deniedGaps',
  'chainLeaders',
] as const satisfies readonly (keyof GraphData)[];

export const exportOrder: readonly ExportList[] = order;

/** `05-organizations.csv`, and `05-organizations.2.csv` where the rows need a second file. */
export function exportFile(list: ExportList, part = 1): string {
  const at = String(exportOrder.indexOf(list)).padStart(2, '0');
  return `${at}-${exportTemplates[list].key}${part > 1 ? `.${part}` : ''}.csv`;
}

/** The list that a file of rows is of: `ties.csv`, `08-ties.csv`, `08-ties.2.csv`; undefined for others. */
export function listOfFile(file: string): ExportList | undefined {
  const [, key] = /^(?:\d\d-)?([a-z-]+)(?:\.\d+)?\.csv$/.exec(file) ?? [];
  return exportOrder.find((list) => exportTemplates[list].key === key);
}

/** The files of rows among some files, in the order in which they can be imported. */
export function inImportOrder(files: readonly string[]): { file: string; list: ExportList }[] {
  const part = (file: string) => Number(/\.(\d+)\.csv$/.exec(file)?.[1] ?? 1);
  return files
    .flatMap((file) => {
      const list = listOfFile(file);
      return list ? [{ file, list }] : [];
    })
    .sort(
      (a, b) =>
        exportOrder.indexOf(a.list) - exportOrder.indexOf(b.list) || part(a.file) - part(b.file),
    );
}
