import type { ImportInput, ImportLayoutInput, UnknownEnds } from '../operations.generated.ts';

/** What the user has said about a file so far; what is null is still to be said. */
export interface ImportDraft {
  readonly templateKey: string | null;
  readonly layout: ImportLayoutInput;
  /** By column of the file, only those that the user assigned by hand. */
  readonly columns: Readonly<Record<number, string | null>>;
  readonly source: { readonly id: string; readonly title: string } | null;
  readonly unknownEnds: UnknownEnds;
  readonly fillDown: boolean;
}

export const emptyDraft: ImportDraft = {
  templateKey: null,
  layout: {},
  columns: {},
  source: null,
  unknownEnds: 'REJECT',
  fillDown: false,
};

/** Another sheet, encoding or header has other columns: those assigned by hand are void. */
export function withLayout(draft: ImportDraft, layout: ImportLayoutInput): ImportDraft {
  return { ...draft, layout: { ...draft.layout, ...layout }, columns: {} };
}

/** Another template has other columns. */
export function withTemplate(draft: ImportDraft, templateKey: string): ImportDraft {
  return { ...draft, templateKey, columns: {} };
}

/** Assigns a column of the file; a key that another one was given by hand moves. */
export function withColumn(
  draft: ImportDraft,
  index: number,
  columnKey: string | null,
): ImportDraft {
  const others = Object.entries(draft.columns).map(([other, key]) => [
    other,
    key !== null && key === columnKey ? null : key,
  ]);
  return { ...draft, columns: { ...Object.fromEntries(others), [index]: columnKey } };
}

/** The question to the server; null while the template is unknown. */
export function inputOf(fileId: string, draft: ImportDraft, author: string): ImportInput | null {
  const { templateKey, layout, columns, source, unknownEnds, fillDown } = draft;
  if (!templateKey) return null;
  return {
    fileId,
    templateKey,
    layout,
    columns: Object.entries(columns).map(([index, columnKey]) => ({
      index: Number(index),
      columnKey,
    })),
    sourceId: source?.id ?? null,
    author: author || null,
    unknownEnds,
    fillDown,
  };
}
