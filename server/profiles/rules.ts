import { z } from 'zod';
import type { SummedKind, TieKind } from '../definitions/profile.ts';
import {
  agingNames,
  blockNames,
  keysOf,
  kindNames,
  modeNames,
  riskNames,
  signNames,
} from './names.ts';

/** What is allowed, in the words that a person is told. */
const must = (allowed: string) => ({
  error: ({ input }: { input?: unknown }) =>
    `${input === undefined ? 'Missing; must' : 'Must'} be ${allowed}.`,
});

const number = (allowed: string, isAllowed: (value: number) => boolean) =>
  z.number(must(allowed)).refine(isAllowed, must(allowed));

const text = (allowed: string, pattern: RegExp) =>
  z.string(must(allowed)).regex(pattern, must(allowed));

const byName = must('an object with one number for each name');

const weight = number('a number from 0 to 1000', (value) => value >= 0 && value <= 1000);
const upToOne = number('a number from 0 to 1', (value) => value >= 0 && value <= 1);
const belowOne = number('a number from 0 to less than 1', (value) => value >= 0 && value < 1);
const years = number('a number of years above 0, at most 1000', (n) => n > 0 && n <= 1000);
const factor = number('a number from 0.000001 to 1000000', (n) => n >= 1e-6 && n <= 1e6);

const blocks = z
  .strictObject(
    { ties: weight, gap: weight, reach: weight, expansion: weight, fit: weight, risk: upToOne },
    byName,
  )
  .refine(({ risk: _, ...others }) => Object.values(others).some((value) => value !== 0), {
    error: 'Must not all be 0, risk aside.',
  });

/** Whether a kind's paths are summed, so that it has a factor of saturation. */
export const isSummed = (kind: TieKind): kind is SummedKind =>
  kind !== 'DEMAND' && kind !== 'ACTIVITY';
const modes = keysOf(modeNames);
const kinds = keysOf(kindNames);
export const summedKinds = kinds.filter(isSummed);
const agingTypes = keysOf(agingNames);
const riskKinds = keysOf(riskNames);
const signs = keysOf(signNames);

/** Shares such as 0.15 have no exact binary form. */
const tolerance = 1e-9;

export const profileRule = z.strictObject(
  {
    key: text(
      '1-40 characters: words of a-z and 0-9 joined by dashes, the first with a letter first',
      /^(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    ),
    name: text(
      '1-80 characters on one line, without spaces around them',
      /^(?! )[^\p{C}\p{Zl}\p{Zp}]{1,80}(?<! )$/u,
    ),
    version: text('1-80 characters: letters, digits, dots and dashes', /^[A-Za-z0-9.-]{1,80}$/),
    weights: z.record(z.enum(modes), blocks, must('an object with the weights of each mode')),
    kindWeights: z.record(z.enum(kinds), belowOne, byName),
    saturations: z.record(z.enum(summedKinds), factor, byName),
    halfLifeYears: z.record(z.enum(agingTypes), years, byName),
    severities: z.record(z.enum(riskKinds), belowOne, byName),
    expansionShares: z
      .record(z.enum(signs), upToOne, byName)
      .refine((shares) => Object.values(shares).reduce((a, b) => a + b, 0) <= 1 + tolerance, {
        error: 'Must be at most 1 together.',
      }),
    calibration: z
      .strictObject(
        {
          data: text('1-2000 characters', /^[\s\S]{1,2000}$/),
          date: z.iso.date(must('a day such as 2025-03-31')),
          result: text('1-2000 characters', /^[\s\S]{1,2000}$/),
        },
        must('null, or an object with data, date and result'),
      )
      .nullable(),
  },
  must('an object with the constants of a profile'),
);

/** What may stand under a field of a profile; undefined where that is no list of names. */
export const allowedNames: Readonly<Record<string, readonly string[] | undefined>> = {
  '': Object.keys(profileRule.shape),
  weights: modes,
  ...Object.fromEntries(modes.map((mode) => [`weights.${mode}`, keysOf(blockNames)])),
  kindWeights: kinds,
  saturations: summedKinds,
  halfLifeYears: agingTypes,
  severities: riskKinds,
  expansionShares: signs,
  calibration: ['data', 'date', 'result'],
};
