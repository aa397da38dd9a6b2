import type { Rule } from '../rules.ts';
import type { ProblemLevel, Value } from '../template.ts';

/** What a cleaner has to say about a cell; the row adds the column and the text as it stands there. */
export interface Finding {
  readonly level: ProblemLevel;
  readonly rule: Rule;
  /** What became of the text; null where nothing did. */
  readonly result: string | null;
}

/** A cell after cleaning; without a value it counts as empty. */
export interface Cleaned {
  readonly value?: Value;
  readonly findings: readonly Finding[];
}

export const empty: Cleaned = { findings: [] };

export function taken(value: Value, ...findings: readonly Finding[]): Cleaned {
  return { value, findings };
}

/** The text says something that cannot be read: a person should look, the value stays out. */
export function dropped(rule: Rule): Cleaned {
  return { findings: [{ level: 'REVIEW', rule, result: null }] };
}

export function rejected(rule: Rule): Cleaned {
  return { findings: [{ level: 'REJECTED', rule, result: null }] };
}

export function fixed(rule: Rule, result: string | null): Finding {
  return { level: 'FIXED', rule, result };
}

export function review(rule: Rule, result: string | null): Finding {
  return { level: 'REVIEW', rule, result };
}

export function textValue(text: string): Value {
  return { kind: 'TEXT', text };
}
