import type { TemplateColumn } from '../template.ts';
import { compact } from './characters.ts';
import { type Cleaned, dropped, taken, textValue } from './cleaned.ts';

const same = (word: string) => compact(word).toLowerCase();

/** The value of the choice that the text is a word for. */
export function chosen(column: TemplateColumn, text: string): string | undefined {
  const word = same(text);
  return column.choices?.find((words) => words.some((each) => same(each) === word))?.[0];
}

/** One of a column's words, by its value or any of its synonyms. */
export function cleanChoice(column: TemplateColumn, text: string): Cleaned {
  const value = chosen(column, text);
  return value === undefined ? dropped('CHOICE_UNKNOWN') : taken(textValue(value));
}
