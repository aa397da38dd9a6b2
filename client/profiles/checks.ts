import type { Section } from './constants.ts';

/** The server's words for each bound, so that the page and the server say the same. */
export const messages = {
  weight: 'Must be a number from 0 to 1000.',
  upToOne: 'Must be a number from 0 to 1.',
  belowOne: 'Must be a number from 0 to less than 1.',
  years: 'Must be a number of years above 0, at most 1000.',
  factor: 'Must be a number from 0.000001 to 1000000.',
  allZero: 'Must not all be 0, risk aside.',
  shares: 'Must be at most 1 together.',
  key: 'Must be 1-40 characters: words of a-z and 0-9 joined by dashes, the first with a letter first.',
  reserved: "Is kept for the product's own profile, as is all that begins with lianpu-.",
  name: 'Must be 1-80 characters on one line, without spaces around them.',
} as const;

interface Rule {
  readonly message: string;
  readonly isAllowed: (value: number) => boolean;
}

const belowOne: Rule = { message: messages.belowOne, isAllowed: (n) => n >= 0 && n < 1 };
const upToOne: Rule = { message: messages.upToOne, isAllowed: (n) => n >= 0 && n <= 1 };

const rules: Readonly<Record<Section, Rule>> = {
  weights: { message: messages.weight, isAllowed: (n) => n >= 0 && n <= 1000 },
  kindWeights: belowOne,
  saturations: { message: messages.factor, isAllowed: (n) => n >= 1e-6 && n <= 1e6 },
  halfLifeYears: { message: messages.years, isAllowed: (n) => n > 0 && n <= 1000 },
  severities: belowOne,
  expansionShares: upToOne,
};

/** What was typed as a number; null where it is none. */
export function readNumber(typed: string): number | null {
  const text = typed.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

/** What is allowed under this field, if what was typed is not. */
export function checkNumber(section: Section, field: string, typed: string): string | null {
  const rule = field.endsWith('.risk') ? upToOne : rules[section];
  const value = readNumber(typed);
  return value !== null && rule.isAllowed(value) ? null : rule.message;
}

export function checkKey(key: string): string | null {
  if (key === 'lianpu' || key.startsWith('lianpu-')) return messages.reserved;
  return /^(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key) ? null : messages.key;
}

export function checkName(name: string): string | null {
  return /^(?! )[^\p{C}\p{Zl}\p{Zp}]{1,80}(?<! )$/u.test(name) ? null : messages.name;
}

/** Shares such as 0.15 have no exact binary form. */
const tolerance = 1e-9;

/** What stands against several numbers together, each of them being allowed. */
export function checkTogether(section: Section, values: readonly number[]): string | null {
  if (section === 'weights' && values.slice(0, -1).every((value) => value === 0)) {
    return messages.allZero;
  }
  const sum = values.reduce((a, b) => a + b, 0);
  return section === 'expansionShares' && sum > 1 + tolerance ? messages.shares : null;
}
