import type { Dictionary } from '../i18n/zh.ts';
import type { ProfileFieldsFragment } from '../operations.generated.ts';
import type { ProfileWords } from './words-zh.ts';

export type Section =
  | 'weights'
  | 'kindWeights'
  | 'saturations'
  | 'halfLifeYears'
  | 'severities'
  | 'expansionShares';

/** One number of a profile. */
export interface Constant {
  /** As the server names it, such as `weights.ANCHOR_LED.ties`. */
  readonly field: string;
  readonly label: string;
  readonly value: number;
}

/** Numbers that are checked and shown together. */
export interface Group {
  /** `weights.<mode>`, or the section's own name. */
  readonly id: string;
  readonly section: Section;
  readonly title: string;
  readonly constants: readonly Constant[];
}

const blocks = [
  ['ties', 'TIES'],
  ['gap', 'GAP'],
  ['reach', 'REACH'],
  ['expansion', 'EXPANSION'],
  ['fit', 'FIT'],
  ['risk', 'RISK'],
] as const;

/** All numbers of a profile in the server's order, with their names in the reader's language. */
export function groupsOf(
  profile: ProfileFieldsFragment,
  words: ProfileWords,
  text: Pick<Dictionary, 'mode' | 'block'>,
): Group[] {
  const group = (section: Section, rows: readonly (readonly [string, string, number])[]) => ({
    id: section,
    section,
    title: words.section[section],
    constants: rows.map(([name, label, value]) => ({ field: `${section}.${name}`, label, value })),
  });
  return [
    ...profile.weights.map(({ mode, weights }) => ({
      id: `weights.${mode}`,
      section: 'weights' as const,
      title: `${words.section.weights} · ${text.mode[mode]}`,
      constants: blocks.map(([name, block]) => ({
        field: `weights.${mode}.${name}`,
        label: text.block[block],
        value: weights[name],
      })),
    })),
    group(
      'kindWeights',
      profile.kinds.map(({ kind, weight }) => [kind, words.kind[kind], weight]),
    ),
    group(
      'saturations',
      profile.kinds.flatMap(({ kind, saturation }) =>
        saturation === null ? [] : [[kind, words.kind[kind], saturation] as const],
      ),
    ),
    group(
      'halfLifeYears',
      profile.halfLives.map(({ type, years }) => [type, words.aging[type], years]),
    ),
    group(
      'severities',
      profile.severities.map(({ kind, value }) => [kind, words.risk[kind], value]),
    ),
    group(
      'expansionShares',
      profile.expansionShares.map(({ sign, value }) => [sign, words.sign[sign], value]),
    ),
  ];
}

/** The numbers of a profile by field. */
export function valuesOf(groups: readonly Group[]): ReadonlyMap<string, number> {
  return new Map(
    groups.flatMap(({ constants }) => constants.map(({ field, value }) => [field, value] as const)),
  );
}

/** Four digits are what a reader compares; the exact number stands in the cell's title. */
export function formatConstant(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** What stands in a field before anything is typed: as much of the number as fits. */
export function fieldText(value: number): string {
  return String(Number(value.toPrecision(6)));
}
