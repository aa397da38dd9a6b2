import { posix } from 'node:path';
import type { Entry } from 'yauzl';
import { mostSheets } from './limits.ts';
import { fail } from './problem.ts';
import { attributeOf, readXml } from './xml-events.ts';
import type { Zip } from './zip-file.ts';

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly entry: Entry;
}

export interface Workbook {
  /** In the order of their tabs; charts are left out. */
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904. */
  readonly is1904: boolean;
  readonly styles: Entry | undefined;
  readonly strings: Entry | undefined;
}

interface Relation {
  readonly type: string;
  readonly entry: Entry;
}

/** What a workbook consists of. Fails NOT_A_TABLE for another sort of zip. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const path = await workbookPath(zip);
  const entry = zip.entries.get(path);
  if (!entry) fail('NOT_A_TABLE', 'ZIP');
  const relations = await readRelations(zip, path);
  const ofType = (type: string) =>
    [...relations.values()].find((each) => each.type === type)?.entry ??
    zip.entries.get(`${posix.dirname(path)}/${type.toLowerCase()}.xml`);
  const sheets: Sheet[] = [];
  let is1904 = false;
  await readXml(zip.read(entry), {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const relation = relations.get(attributeOf(attributes, 'id') ?? '');
      if (relation?.type !== 'worksheet') return;
      const isHidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ name: attributes.name ?? '', isHidden, entry: relation.entry });
      if (sheets.length > mostSheets) fail('EXPANDS_TOO_FAR', 'sheets');
    },
  });
  return { sheets, is1904, styles: ofType('styles'), strings: ofType('sharedStrings') };
}

/** Almost always xl/workbook.xml; the zip's own list of contents has the last word. */
async function workbookPath(zip: Zip): Promise<string> {
  if (zip.entries.has('xl/workbook.xml')) return 'xl/workbook.xml';
  let path = '';
  const list = zip.entries.get('_rels/.rels');
  if (list) {
    await readXml(zip.read(list), {
      open(_, { Type = '', Target = '' }) {
        if (/\/officeDocument$/.test(Type) && /workbook[^/]*\.xml$/i.test(Target)) path = Target;
      },
    });
  }
  return path.replace(/^\//, '').toLowerCase();
}

async function readRelations(zip: Zip, path: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(path);
  const list = zip.entries.get(`${folder}/_rels/${posix.basename(path)}.rels`);
  const relations = new Map<string, Relation>();
  if (!list) return relations;
  await readXml(zip.read(list), {
    open(_, { Id = '', Type = '', Target = '' }) {
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      const entry = zip.entries.get(target.toLowerCase());
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      if (entry) relations.set(Id, { type, entry });
    },
  });
  return relations;
}
