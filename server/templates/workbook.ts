import writeXlsxFile from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import { type DropDown, withDropDowns, withTextColumns } from './drop-downs.ts';
import type { Template, TemplateColumn } from './template.ts';

const header = { fontWeight: 'bold', backgroundColor: '#D9E1F2', wrap: true } as const;
const optionsSheet = '选项';

/**
 * The template as a workbook (XLSX) to fill in: headers, a `*` behind what is needed, and one row as an
 * example; a sheet that explains each column in Chinese and English; and the words of the drop-downs.
 */
export function templateWorkbook(template: Template): Promise<Buffer> {
  const { columns, title } = template;
  const offers = columns.flatMap((column, index) => {
    const words = wordsOf(column);
    return words.length > 0 ? [{ column, index, words }] : [];
  });
  const dropDowns = offers.map(({ index, words }, n): DropDown => {
    const letter = getCellAddress(0, n).replace(/\d+$/, '');
    return {
      column: index,
      range: `'${optionsSheet}'!$${letter}$2:$${letter}$${words.length + 1}`,
    };
  });
  const sheets = [
    {
      sheet: title.zh,
      data: [
        columns.map((column) => ({ ...header, value: headerOf(column) })),
        columns.map(({ example }) => (example ? { value: example, format: '@' } : null)),
      ],
      columns: columns.map((column) => ({
        width: Math.min(40, Math.max(12, widthOf(headerOf(column)), widthOf(column.example)) + 2),
      })),
      stickyRowsCount: 1,
    },
    explanation(template),
    ...(offers.length > 0 ? [options(offers)] : []),
  ];
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) =>
    sheetIndex === 0 ? withDropDowns(withTextColumns(xml), dropDowns) : xml;
  return writeXlsxFile(sheets, {
    features: [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } }],
  }).toBuffer();
}

function explanation({ columns, description }: Template) {
  const headers = ['列', '必填', '填什么', '可选', '示例', 'Column', 'What belongs into it'];
  return {
    sheet: '说明',
    data: [
      headers.map((value) => ({ ...header, value })),
      ...columns.map((column) =>
        [
          column.title.zh,
          column.isRequired ? '是' : '',
          column.description.zh,
          wordsOf(column).join('、'),
          column.example,
          column.title.en,
          column.description.en,
        ].map((value) => ({ value, wrap: true })),
      ),
      [],
      [{ value: description.zh }],
      [{ value: description.en }],
    ],
    columns: [18, 6, 44, 30, 26, 22, 50].map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function options(offers: readonly { column: TemplateColumn; words: readonly string[] }[]) {
  const longest = Math.max(...offers.map(({ words }) => words.length));
  return {
    sheet: optionsSheet,
    data: [
      offers.map(({ column }) => ({ ...header, value: column.title.zh })),
      ...Array.from({ length: longest }, (_, n) =>
        offers.map(({ words }) => ({ value: words[n] ?? '' })),
      ),
    ],
    columns: offers.map(() => ({ width: 22 })),
    stickyRowsCount: 1,
  };
}

function headerOf({ title, isRequired }: TemplateColumn): string {
  return isRequired ? `${title.zh}*` : title.zh;
}

/** The Chinese word of each choice where it has one. */
function wordsOf({ kind, choices }: TemplateColumn): readonly string[] {
  if (kind === 'FLAG') return ['是', '否'];
  return choices?.map(([value, word]) => word ?? value) ?? [];
}

/** In characters of the sheet's font, of which a Chinese one takes two. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > '\u2e7f' ? 2 : 1), 0);
}
