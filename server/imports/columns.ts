import type { ImportColumnInput, ImportColumnState, UserError } from '../schema.generated.ts';
import type { ColumnGuess } from '../templates/guess-columns.ts';
import type { Template, TemplateColumn, ValueKind } from '../templates/template.ts';
import { userError } from '../user-error.ts';
import type { MappingColumn } from './mapping-queries.ts';

/** A column of a file and the column of the template that it stands for. */
export interface MappedColumn {
  readonly index: number;
  readonly header: string;
  readonly columnKey: string | null;
  readonly state: ImportColumnState;
}

/** Sorts of column that several columns of a file may make up: a list; province, city, district. */
const isJoined = (kind: ValueKind | undefined) => kind === 'TEXTS' || kind === 'REGION';

/** The two columns that a file of rejected rows has behind the original ones. */
const addedHeaders = ['行号', '原因'];

/** Headers without those that this program has added to a file of rejected rows. */
export function ownHeaders(header: readonly string[]): readonly string[] {
  const isAdded = addedHeaders.every((added, at) => header.at(at - 2) === added);
  return isAdded ? header.slice(0, -2) : header;
}

/**
 * What every column stands for: as the user says, else as a saved mapping says, else as guessed. A
 * column of the template is given once, unless several can make it up. Columns about natural
 * persons are never given.
 */
export function assignColumns(
  header: readonly string[],
  template: Template,
  guesses: readonly ColumnGuess[],
  mapping: readonly MappingColumn[] | null,
  asked: readonly ImportColumnInput[],
): MappedColumn[] {
  const own = ownHeaders(header).length;
  const mapped = new Map(mapping?.map((each) => [each.header, each.columnKey]));
  const said = new Map(asked.map(({ index, columnKey }) => [index, columnKey ?? null]));
  const kinds = new Map(template.columns.map(({ key, kind }) => [key, kind]));
  const columns = header.map((title, index): MappedColumn => {
    const { columnKey, state } = guesses[index] ?? { columnKey: null, state: 'IGNORED' };
    const column = { index, header: title };
    if (state === 'PERSONAL') return { ...column, columnKey: null, state };
    const key = said.has(index) ? said.get(index) : mapped.get(title);
    if (key !== undefined) {
      const isTaken = key !== null && kinds.has(key);
      return { ...column, columnKey: isTaken ? key : null, state: isTaken ? 'CHOSEN' : 'IGNORED' };
    }
    if (index >= own || mapping) return { ...column, columnKey: null, state: 'IGNORED' };
    return { ...column, columnKey, state };
  });
  const isOwner = ownersOf(columns, new Set(said.keys()));
  return columns.map((column) =>
    column.columnKey === null || isJoined(kinds.get(column.columnKey)) || isOwner(column)
      ? column
      : { ...column, columnKey: null, state: 'IGNORED' },
  );
}

/** Of several columns for one key: the first that the user named, else the first. */
function ownersOf(columns: readonly MappedColumn[], said: ReadonlySet<number>) {
  const owners = new Map<string, number>();
  for (const isSaid of [true, false]) {
    for (const { index, columnKey } of columns) {
      if (columnKey === null || said.has(index) !== isSaid || owners.has(columnKey)) continue;
      owners.set(columnKey, index);
    }
  }
  return ({ index, columnKey }: MappedColumn) =>
    columnKey !== null && owners.get(columnKey) === index;
}

/** What stands against the columns that a user names. */
export function columnErrors(
  asked: readonly ImportColumnInput[],
  header: readonly string[],
  template: Template,
  guesses: readonly ColumnGuess[],
): UserError[] {
  const errors: UserError[] = [];
  const kinds = new Map(template.columns.map(({ key, kind }) => [key, kind]));
  const indexes = new Set<number>();
  const keys = new Set<string>();
  for (const [at, { index, columnKey }] of asked.entries()) {
    const say = (field: string, value: unknown, message: string, isMissing = false) =>
      errors.push(
        userError(`columns.${at}.${field}`, value, message, isMissing ? 'NOT_FOUND' : 'INVALID'),
      );
    if (index >= header.length) {
      say('index', index, `The file has ${header.length} columns, from 0.`, true);
    }
    if (indexes.has(index)) say('index', index, 'Is named twice.');
    indexes.add(index);
    if (columnKey == null) continue;
    const kind = kinds.get(columnKey);
    if (!kind) say('columnKey', columnKey, `Is no column of ${template.key}.`, true);
    if (keys.has(columnKey) && !isJoined(kind)) {
      say('columnKey', columnKey, 'Is given to two columns of the file.');
    }
    keys.add(columnKey);
    if (guesses[index]?.state === 'PERSONAL') {
      say('index', index, 'Looks like data about natural persons, which is never read.');
    }
  }
  return errors;
}

/** Required columns of the template that no column of the file stands for. */
export function missingColumns(
  columns: readonly MappedColumn[],
  template: Template,
): TemplateColumn[] {
  const keys = new Set(columns.map(({ columnKey }) => columnKey));
  return template.columns.filter(({ key, isRequired }) => isRequired && !keys.has(key));
}
