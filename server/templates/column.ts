import type { TemplateColumn, ValueKind } from './template.ts';

interface Particulars {
  readonly isRequired?: true;
  readonly choices?: TemplateColumn['choices'];
  readonly synonyms?: readonly string[];
  readonly example?: string;
}

type ZhEn = readonly [zh: string, en: string];

export function column(
  key: string,
  kind: ValueKind,
  [zh, en]: ZhEn,
  [describedZh, describedEn]: ZhEn,
  { isRequired, choices, synonyms, example }: Particulars = {},
): TemplateColumn {
  return {
    key,
    title: { zh, en },
    description: { zh: describedZh, en: describedEn },
    kind,
    isRequired: isRequired ?? false,
    ...(choices && { choices }),
    synonyms: synonyms ?? [],
    example: example ?? '',
  };
}

/** What a row says, by the keys of its columns. */
export type Cells = Readonly<Record<string, string | undefined>>;

/** The cells of a row in the order of its columns. Throws where a cell has no column: it would be lost. */
export function inOrder(columns: readonly TemplateColumn[], cells: Cells): readonly string[] {
  const keys = columns.map(({ key }) => key);
  const lost = Object.keys(cells).find((key) => !keys.includes(key));
  if (lost !== undefined) throw new Error(`no column for ${lost}`);
  return keys.map((key) => cells[key] ?? '');
}
