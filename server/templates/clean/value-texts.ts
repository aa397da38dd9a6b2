import type { Value } from '../template.ts';
import { joinTexts } from './texts.ts';

/** A cleaned value as a person would write it into a cell. */
export function valueText(value: Value): string {
  switch (value.kind) {
    case 'TEXT':
      return value.text;
    case 'TEXTS':
      return joinTexts(value.texts);
    case 'NUMBER':
      return String(value.number);
    case 'FLAG':
      return value.flag ? '是' : '否';
    case 'DAY':
      return value.day.slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[value.precision]);
  }
}
