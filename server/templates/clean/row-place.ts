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
  const country = cells.find(({ column, isEmpty }) => column.kind === 'COUNTRY' && !isEmpty)?.text;
  const given = textOf('REGION');
  const found = findPlace(
    {
      given,
      part: country && regionOfCountry(country),
      country: textOf('COUNTRY'),
      address: textOf('ADDRESS'),
      uscc: textOf('USCC'),
      name: textOf('NAME'),
    },
    regions,
  );
  if (!found) return nothing;
  const problem: Problem = {
    level: 'REVIEW',
    rule: 'REGION_DISAGREES',
    column: region.key,
    value: given ?? '',
    result: found.contradicting ?? null,
  };
  return {
    values: [
      [region.key, textValue(found.code)],
      ['regionSource', textValue(found.source)],
    ],
    problems: found.contradicting ? [problem] : [],
  };
}
