import type { Rule } from '../rules.ts';
import type { Problem, Template, Value, ValueKind } from '../template.ts';
import { textValue } from './cleaned.ts';
import { regionOfCountry } from './countries.ts';
import { findPlace } from './places.ts';
import type { Regions } from './regions.ts';
import type { RawCell } from './row-cells.ts';

/** What the place of a row adds to it. */
interface RowPlace {
  readonly values: readonly (readonly [key: string, value: Value])[];
  readonly problems: readonly Problem[];
}

const nothing: RowPlace = { values: [], problems: [] };

/** The region and how it is known, where the template keeps both and the file does not say the latter. */
export function placeOfRow(
  template: Template,
  cells: readonly RawCell[],
  values: ReadonlyMap<string, Value>,
  regions: Regions,
): RowPlace {
  const region = template.columns.find(({ kind }) => kind === 'REGION');
  const isKept = template.columns.some(({ key }) => key === 'regionSource');
  const isSaid = cells.some(({ column, text }) => column.key === 'regionSource' && text !== '');
  if (!region || !isKept || isSaid) return nothing;
  const textOf = (kind: ValueKind) => {
    const column = template.columns.find((each) => each.kind === kind && values.has(each.key));
    const value = column && values.get(column.key);
    return value?.kind === 'TEXT' ? value.text : undefined;
  };
  const cellOf = (kind: ValueKind) =>
    cells.find(({ column, isEmpty }) => column.kind === kind && !isEmpty)?.text;
  const country = cellOf('COUNTRY');
  const clues = {
    given: textOf('REGION'),
    part: country && regionOfCountry(country),
    country: textOf('COUNTRY'),
    address: textOf('ADDRESS'),
    uscc: textOf('USCC'),
    name: textOf('NAME'),
  };
  const found = findPlace(clues, regions);
  if (!found) return nothing;
  const { code, source, contradicting } = found;
  const about = (level: Problem['level'], rule: Rule, value = '', result: string): Problem => {
    const shown = { value, result: regions.label(result) };
    return { level, rule, column: region.key, ...shown };
  };
  return {
    values: [
      [region.key, textValue(code)],
      ['regionSource', textValue(source)],
    ],
    problems: [
      ...(contradicting
        ? [about('REVIEW', 'REGION_DISAGREES', cellOf('REGION'), contradicting)]
        : []),
      ...(source === 'ADDRESS' ? [about('FIXED', 'REGION_BY_ADDRESS', clues.address, code)] : []),
      ...(source === 'REGISTER_CODE' ? [about('FIXED', 'REGION_BY_USCC', clues.uscc, code)] : []),
      // The name is not repeated: it may be a person's.
      ...(source === 'NAME' ? [about('FIXED', 'REGION_BY_NAME', '', code)] : []),
    ],
  };
}
