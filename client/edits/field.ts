import { readDay } from './day.ts';
import type { Values } from './stored.ts';
import type { EditWords } from './words-zh.ts';

export type FieldKind =
  | 'text'
  | 'long'
  | 'choice'
  | 'day'
  | 'exactDay'
  | 'share'
  | 'count'
  | 'url'
  | 'organization'
  | 'stage'
  | 'region'
  | 'source';

/** One field of a form. */
export interface Field {
  /** As the server names it. */
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly hint?: string;
  readonly isNeeded?: boolean;
  /** Characters. */
  readonly longest?: number;
  /** Of a choice. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** What is wrong with a field before the server is asked; null where nothing is. */
function problemOf(field: Field, text: string, { check }: EditWords): string | null {
  if (text === '') return field.isNeeded ? check.needed : null;
  const number = Number(text);
  switch (field.kind) {
    case 'day':
      return readDay(text) ? null : check.day;
    case 'exactDay':
      return readDay(text)?.precision === 'DAY' ? null : check.exactDay;
    case 'share':
      return number >= 0 && number <= 1 ? null : check.share;
    case 'count':
      return Number.isInteger(number) && number >= 1 ? null : check.count;
    case 'url':
      return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? null : check.url;
    default:
      return field.longest && text.length > field.longest ? check.long(field.longest) : null;
  }
}

/** Everything that stands against sending, by field. */
export function problemsOf(
  fields: readonly Field[],
  values: Values,
  words: EditWords,
): ReadonlyMap<string, string> {
  return new Map(
    fields.flatMap((field) => {
      const problem = problemOf(field, (values[field.name] ?? '').trim(), words);
      return problem ? [[field.name, problem] as const] : [];
    }),
  );
}
