import { mostColumns, mostSheetColumns } from './limits.ts';
import { columnOf } from './merged-cells.ts';
import type { NumberFormat } from './number-format.ts';
import { numberText } from './number-text.ts';
import { fail } from './problem.ts';
import { cellText, richText } from './shared-strings.ts';
import type { StringStore } from './string-store.ts';
import { xmlEvents } from './xml-events.ts';

/** What the cells of a sheet refer to. */
export interface Dictionary {
  readonly strings: StringStore;
  readonly styles: readonly NumberFormat[];
  readonly is1904: boolean;
}

export interface SheetRow {
  readonly row: number;
  /** Up to the last cell that the file has, and at most `mostColumns`. */
  readonly cells: string[];
  /** Cells with text beyond those. */
  readonly extraCount: number;
}

/** Rows of a sheet in batches, also those without text; numbers and columns may be left out in the file. */
export async function* sheetRows(bytes: AsyncIterable<Buffer>, dictionary: Dictionary) {
  let batch: SheetRow[] = [];
  let row = 0;
  let cells: string[] = [];
  let extraCount = 0;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let isValue = false;
  const inline = richText();

  const put = (text: string) => {
    if (column >= mostColumns) {
      if (text !== '') extraCount += 1;
      if (extraCount > mostSheetColumns) fail('TOO_MANY_COLUMNS', `> ${mostSheetColumns}`);
      return;
    }
    while (cells.length < column) cells.push('');
    cells[column] = text;
  };

  const events = xmlEvents(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1);
        if (!Number.isSafeInteger(row)) fail('BROKEN', `row ${attributes.r}`);
        cells = [];
        extraCount = 0;
        column = -1;
      } else if (name === 'c') {
        column = attributes.r ? columnOf(attributes.r) : column + 1;
        if (column < 0) fail('BROKEN', `cell ${attributes.r}`);
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        value = '';
        inline.clear();
      } else if (name === 'v') isValue = true;
      else inline.handlers.open(name);
    },
    text(text) {
      if (isValue) value += text;
      else inline.handlers.text(text);
    },
    close(name) {
      if (name === 'v') isValue = false;
      else if (name === 'row') batch.push({ row, cells, extraCount });
      else if (name !== 'c') inline.handlers.close(name);
      else if (type === 'inlineStr') put(inline.text());
      else put(valueText(value, type, dictionary.styles[style] ?? 'PLAIN', dictionary));
    },
  });
  for await (const _ of events) {
    if (batch.length === 0) continue;
    yield batch;
    batch = [];
  }
}

/** A formula gives the value that was computed last; an error gives nothing. */
function valueText(value: string, type: string, format: NumberFormat, dictionary: Dictionary) {
  switch (type) {
    case 's':
      if (value === '') return '';
      return dictionary.strings.at(Number(value)) ?? fail('BROKEN', `string ${value}`);
    case 'str':
      return cellText(value);
    case 'b':
      return value === '' ? '' : value === '0' ? 'FALSE' : 'TRUE';
    case 'e':
      return '';
    case 'd':
      return value
        .replace(/T00:00(:00(\.0+)?)?Z?$/, '')
        .replace('T', ' ')
        .replace(/(:\d\d):00(\.0+)?Z?$/, '$1');
    default:
      return numberText(value.trim(), format, dictionary.is1904);
  }
}
