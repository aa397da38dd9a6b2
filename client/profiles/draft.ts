import type { ProfileFieldsFragment, SaveScoreProfileInput } from '../operations.generated.ts';
import { checkKey, checkName, checkNumber, checkTogether, readNumber } from './checks.ts';
import { fieldText, type Group } from './constants.ts';

/** A profile being written: what was typed over the numbers of a base. */
export interface Draft {
  readonly baseId: string;
  readonly key: string;
  readonly name: string;
  /** The newest version under the key when it was named; 0 = none. */
  readonly expectedNumber: number;
  /** What was typed, by field; what is not here is as in the base. */
  readonly typed: Readonly<Record<string, string>>;
}

interface Versioned {
  readonly key: string;
  readonly number: number | null;
}

/** The newest known version under a key; 0 = none. */
export function knownNumber(profiles: readonly Versioned[], key: string): number {
  return profiles.find((profile) => profile.key === key)?.number ?? 0;
}

/** An office's own profile goes on under its key; a copy of the product's own needs another one. */
export function beginDraft(
  base: Pick<ProfileFieldsFragment, 'id' | 'key' | 'name' | 'isDefault'>,
  profiles: readonly Versioned[],
): Draft {
  const key = base.isDefault ? '' : base.key;
  return {
    baseId: base.id,
    key,
    name: base.isDefault ? '' : base.name,
    expectedNumber: knownNumber(profiles, key),
    typed: {},
  };
}

/** Goes on from a newer version; what was typed stays. */
export function rebase(draft: Draft, newest: { id: string; number: number | null }): Draft {
  return { ...draft, baseId: newest.id, expectedNumber: newest.number ?? 0 };
}

/** What was typed that is another number than the base's, or none at all, by field. */
export function changesOf({ typed }: Draft, groups: readonly Group[]): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap(({ constants }) =>
      constants.flatMap(({ field, value }) => {
        const given = typed[field];
        const isSame =
          given === undefined || given.trim() === fieldText(value) || readNumber(given) === value;
        return isSame ? [] : [[field, given] as const];
      }),
    ),
  );
}

/** Everything that stands against saving, by field, in the server's words. */
export function problemsOf(draft: Draft, groups: readonly Group[]): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  const note = (field: string, problem: string | null) => {
    if (problem) problems.set(field, problem);
  };
  note('key', checkKey(draft.key));
  note('name', checkName(draft.name));
  const changes = changesOf(draft, groups);
  for (const { id, section, constants } of groups) {
    const values = constants.map(({ field, value }) => {
      const given = changes.get(field);
      if (given === undefined) return value;
      note(field, checkNumber(section, field, given));
      return readNumber(given) ?? Number.NaN;
    });
    if (constants.every(({ field }) => !problems.has(field))) {
      note(id, checkTogether(section, values));
    }
  }
  return problems;
}

/** What to ask the server; only for a draft without problems. */
export function inputOf(draft: Draft, groups: readonly Group[]): SaveScoreProfileInput {
  const changes = changesOf(draft, groups);
  const under = (prefix: string) =>
    [...changes].flatMap(([field, given]) => {
      const value = readNumber(given);
      const name = field.slice(prefix.length + 1);
      return field.startsWith(`${prefix}.`) && value !== null ? [{ name, value }] : [];
    });
  const byKind = (section: string) =>
    under(section).map(({ name: kind, value }) => ({ kind, value }));
  const modes = groups.filter(({ section }) => section === 'weights').map(({ id }) => id);
  return {
    key: draft.key,
    name: draft.name,
    basedOnId: draft.baseId,
    expectedNumber: draft.expectedNumber,
    weights: modes.flatMap((id) => {
      const blocks = under(id).map(({ name, value }) => [name, value] as const);
      return blocks.length === 0
        ? []
        : [{ mode: id.slice('weights.'.length), ...Object.fromEntries(blocks) }];
    }),
    kindWeights: byKind('kindWeights'),
    saturations: byKind('saturations'),
    halfLifeYears: under('halfLifeYears').map(({ name: type, value }) => ({ type, value })),
    severities: byKind('severities'),
    expansionShares: under('expansionShares').map(({ name: sign, value }) => ({ sign, value })),
  };
}
