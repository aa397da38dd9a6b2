import type { DatePrecision } from '../operations.generated.ts';
import { readDay } from './day.ts';
import { type Draft, differs, valuesOf } from './draft.ts';

/** A draft on its way to the server: what was not changed, or is empty in a new one, is left out. */
export interface Sent {
  readonly version: string | null;
  readonly author: string;
  /** The text of a field; null = emptied, undefined = as it was. */
  readonly text: (field: string) => string | null | undefined;
  /** The text of a field, changed or not. */
  readonly value: (field: string) => string;
  readonly number: (field: string) => number | null | undefined;
  readonly lines: (field: string) => string[] | undefined;
  /** A day and how exactly it is known, as two inputs. */
  readonly day: (field: DayField) => Partial<DayInput>;
  /** One of the words of an enum. */
  readonly choice: <T extends string>(field: string, all: readonly T[]) => T | undefined;
}

type DayField = 'foundedOn' | 'validFrom' | 'validTo' | 'observedOn';
type DayInput = Readonly<
  Record<DayField, string | null> & Record<`${DayField}Precision`, DatePrecision | null>
>;

export function sentOf(draft: Draft, author: string): Sent {
  const values = valuesOf(draft);
  const value = (field: string) => (values[field] ?? '').trim();
  const isNew = draft.base.version === null;
  const text = (field: string) => {
    if (isNew) return value(field) || undefined;
    return differs(draft, field) ? value(field) || null : undefined;
  };
  return {
    version: draft.base.version,
    author: author.trim(),
    text,
    value,
    number: (field) => {
      const given = text(field);
      return given == null ? given : Number(given);
    },
    lines: (field) =>
      text(field) === undefined
        ? undefined
        : value(field)
            .split(/\s*\n\s*/)
            .filter(Boolean),
    day: (field) => dayInput(field, text(field)),
    choice: (field, all) => {
      const given = text(field);
      return all.find((each) => each === given);
    },
  };
}

function dayInput(field: DayField, text: string | null | undefined): Partial<DayInput> {
  if (text === undefined) return {};
  const read = text === null ? null : readDay(text);
  return { [field]: read?.day ?? null, [`${field}Precision`]: read?.precision ?? null };
}
