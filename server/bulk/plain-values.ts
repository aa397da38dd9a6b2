import { cleanUscc } from '../templates/clean/uscc.ts';
import type { Template, TemplateColumn, Value } from '../templates/template.ts';

/** A cell that cleaning would leave as it is, as the value that it is; undefined for any other. */
type PlainCell = (text: string, column: TemplateColumn) => Value | undefined;

/** A day of the calendar but 29 February, which is left to the cleaning. */
export const plainDay =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/;
export const plainText = /^[\p{Script=Han}A-Za-z0-9][\p{Script=Han}A-Za-z0-9 .:/()_-]*$/u;
const plainName = /^[\p{Script=Han}A-Za-z0-9]+$/u;

const text = (pattern: RegExp): PlainCell => {
  return (said) =>
    pattern.test(said) && !/ $| {2}/.test(said) ? { kind: 'TEXT', text: said } : undefined;
};

const plainCells: { readonly [Kind in TemplateColumn['kind']]?: PlainCell } = {
  TEXT: text(plainText),
  NAME: text(plainName),
  STOCK_CODE: text(/^\d{6}\.(SH|SZ)$/),
  COUNTRY: text(/^CN$/),
  TEXTS: (said) => (plainName.test(said) ? { kind: 'TEXTS', texts: [said] } : undefined),
  SOURCES: (said) =>
    /^source:[A-Za-z0-9-]+$/.test(said) ? { kind: 'TEXTS', texts: [said] } : undefined,
  DATE: (said) => (plainDay.test(said) ? { kind: 'DAY', day: said, precision: 'DAY' } : undefined),
  CHOICE: (said, { choices }) =>
    choices?.some(([first]) => first === said) ? { kind: 'TEXT', text: said } : undefined,
  USCC: (said) => {
    const { value, findings } = cleanUscc(said);
    return findings.length === 0 ? value : undefined;
  },
};

/**
 * The values of a row that needs no cleaning: every filled cell is plain beyond doubt. Undefined for any
 * other row, which then goes the long way; a place is never plain, since others may follow from it.
 */
export function openPlainRows(
  template: Template,
  keys: readonly string[],
  regionCodes: ReadonlySet<string>,
) {
  const columns = keys.map((key) => template.columns.find((column) => column.key === key));
  const required = template.columns.filter(({ isRequired }) => isRequired);
  return (cells: readonly string[]): Map<string, Value> | undefined => {
    const values = new Map<string, Value>();
    for (let at = 0; at < columns.length; at += 1) {
      const [said = '', column] = [cells[at], columns[at]];
      if (said === '') continue;
      if (!column) return undefined;
      const isPlace = column.kind === 'REGION' && regionCodes.has(said);
      const value: Value | undefined = isPlace
        ? { kind: 'TEXT', text: said }
        : plainCells[column.kind]?.(said, column);
      if (!value) return undefined;
      values.set(column.key, value);
    }
    return required.every(({ key }) => values.has(key)) ? values : undefined;
  };
}
