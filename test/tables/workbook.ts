import { zip } from './zip.ts';

export interface TestSheet {
  readonly name: string;
  readonly state?: string;
  /** XML of the rows. */
  readonly rows: string;
  /** XML below the rows. */
  readonly after?: string;
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  /** Items of the shared strings, such as `<t>text</t>`. */
  readonly strings?: readonly string[];
  /** Number formats of the cell styles, in their order. */
  readonly formats?: readonly (string | number)[];
  readonly is1904?: boolean;
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The files of a workbook as Excel lays them out; `x:` before every name when `prefix` is given. */
export function workbookParts(workbook: TestWorkbook): Record<string, string> {
  const { sheets, strings, formats, is1904 } = workbook;
  const codes = (formats ?? []).map((format, at) => ({ format, id: 164 + at }));
  const parts: Record<string, string> = {
    'xl/workbook.xml': `${prolog}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${
      is1904 ? ' date1904="1"' : ''
    }/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${prolog}<Relationships>${sheets
      .map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
      .join('')}${strings ? relation('rId901', 'sharedStrings', 'sharedStrings.xml') : ''}${
      formats ? relation('rId902', 'styles', '/xl/styles.xml') : ''
    }</Relationships>`,
  };
  sheets.forEach(({ rows, after }, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `${prolog}<worksheet xmlns="${main}"><dimension ref="A1"/><sheetData>${rows}</sheetData>${after ?? ''}</worksheet>`;
  });
  if (strings) {
    parts['xl/sharedStrings.xml'] =
      `${prolog}<sst xmlns="${main}">${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`;
  }
  if (formats) {
    parts['xl/styles.xml'] = `${prolog}<styleSheet xmlns="${main}"><numFmts>${codes
      .filter(({ format }) => typeof format === 'string')
      .map(({ format, id }) => `<numFmt numFmtId="${id}" formatCode="${format}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${codes
      .map(({ format, id }) => `<xf numFmtId="${typeof format === 'number' ? format : id}"/>`)
      .join('')}</cellXfs></styleSheet>`;
  }
  return parts;
}

export const workbook = (content: TestWorkbook): Buffer => zip(workbookParts(content));

/** A workbook of one sheet. */
export const sheet = (rows: string, after = ''): Buffer =>
  workbook({ sheets: [{ name: '表一', rows, after }] });

/** Rows from 1 on, each cell an inline text; null = the cell is not in the file. */
export function textRows(rows: readonly (readonly (string | null)[])[]): string {
  return rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells
          .map((text, column) =>
            text === null ? '' : textCell(`${String.fromCharCode(65 + column)}${at + 1}`, text),
          )
          .join('')}</row>`,
    )
    .join('');
}

export const textCell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** XML that merges ranges such as A1:B2. */
export const merge = (...ranges: readonly string[]): string =>
  `<mergeCells count="${ranges.length}">${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
}
