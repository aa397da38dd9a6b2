import { readDivisions } from '../../../seeds/regions/divisions.ts';
import { openRegions } from '../../../server/templates/clean/regions.ts';
import { valueText } from '../../../server/templates/clean/value-texts.ts';
import { cleanRow } from '../../../server/templates/clean-row.ts';
import type { Template, TemplateColumn, ValueKind } from '../../../server/templates/template.ts';

const regions = openRegions(readDivisions().regions);

export const column = (key: string, kind: ValueKind, more: Partial<TemplateColumn> = {}) => ({
  key,
  title: { zh: key, en: key },
  description: { zh: '', en: '' },
  kind,
  isRequired: false,
  synonyms: [],
  example: '',
  ...more,
});

export const template = (...columns: TemplateColumn[]): Template => ({
  key: 'test',
  title: { zh: '测试', en: 'Test' },
  description: { zh: '', en: '' },
  columns,
  draft: () => ({ problems: [] }),
});

/** A table whose template keeps how a region is known. */
export const organizations = template(
  column('name', 'NAME', { isRequired: true }),
  column('uscc', 'USCC'),
  column('foundedOn', 'DATE'),
  column('region', 'REGION'),
  column('address', 'ADDRESS'),
  column('aliases', 'TEXTS'),
  column('country', 'COUNTRY'),
  column('status', 'CHOICE', {
    choices: [
      ['ACTIVE', '存续'],
      ['UNKNOWN', '未知'],
    ],
  }),
  column('regionSource', 'TEXT'),
);

/** A table of two ends, each by name or code. */
export const ties = template(
  column('chain', 'TEXT'),
  column('from', 'NAME', { isRequired: true }),
  column('fromUscc', 'USCC'),
  column('to', 'NAME', { isRequired: true }),
  column('toUscc', 'USCC'),
  column('since', 'DATE', { isRequired: true }),
);

/** A row of cells by key; several cells of one key stand in several columns. */
export function clean(
  cells: readonly (readonly [key: string | null, text: string])[],
  { of = organizations, above, fillDown = false, spanned }: Partial<Options> = {},
) {
  const keys = cells.map(([key]) => key);
  const row = { row: 2, cells: cells.map(([, text]) => text), ...(spanned && { spanned }) };
  const cleaned = cleanRow(of, keys, row, above, { fillDown, regions });
  return {
    cleaned,
    values: Object.fromEntries([...cleaned.values].map(([key, value]) => [key, valueText(value)])),
    problems: cleaned.problems.map(({ level, rule, column }) => `${level} ${rule} ${column}`),
  };
}

interface Options {
  readonly of: Template;
  readonly above: ReturnType<typeof cleanRow>;
  readonly fillDown: boolean;
  readonly spanned: readonly number[];
}
