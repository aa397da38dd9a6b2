import type { Day } from '../write/graph-data.ts';
import { joinTexts } from './clean/texts.ts';

/** `2015`, `2015-03` or `2015-03-01`: as much as is known. */
export function dayText(day: Day | undefined): string | undefined {
  return day?.day.slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[day.precision]);
}

/** Shortest decimal text that is the same number again. */
export function numberText(number: number | undefined): string | undefined {
  return number?.toString();
}

export function flagText(flag: boolean | undefined): string | undefined {
  return flag === undefined ? undefined : flag ? '是' : '否';
}

export function listText(texts: readonly string[] | undefined): string | undefined {
  return texts && joinTexts(texts);
}
