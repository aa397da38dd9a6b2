import type { Context } from '../context.ts';
import type { SaveScoreProfileInput, UserError, UserErrorCode } from '../schema.generated.ts';
import { changeProfile } from './change.ts';
import { sayValue } from './parse.ts';
import { maxKeys, type StoredProfile } from './read.ts';
import { isReserved, saveProfile } from './save.ts';

interface Answer {
  readonly profile: StoredProfile | null;
  readonly newest: StoredProfile | null;
  readonly userErrors: UserError[];
}

/** Saves what an input asks for, or says everything that stands against it. */
export async function saveAsAsked(
  input: SaveScoreProfileInput,
  { graph, readProfile }: Context,
): Promise<Answer> {
  const { key, basedOnId, expectedNumber } = input;
  const base = await readProfile(basedOnId ?? undefined);
  if (!base) {
    const message = 'Names no score profile.';
    return refused(userError('basedOnId', basedOnId, message, 'NOT_FOUND'));
  }
  const changed = changeProfile(base, input);
  const problems = 'problems' in changed ? changed.problems : [];
  const errors = problems.map(({ field, value, message }) =>
    userError(field, value, message, 'INVALID'),
  );
  if (isReserved(key)) {
    const message = "Is kept for the product's own profile, as is all that begins with lianpu-.";
    errors.unshift(userError('key', key, message, 'INVALID'));
  }
  if (!('profile' in changed) || errors.length > 0) return refused(...errors);
  const saving = await saveProfile(graph, changed.profile, { basedOn: base.id, expectedNumber });
  switch (saving.outcome) {
    case 'SAVED':
      return { profile: saving.profile, newest: null, userErrors: [] };
    case 'FULL':
      return refused(
        userError(
          'key',
          key,
          `There are ${maxKeys} keys already; use one of them.`,
          'LIMIT_REACHED',
        ),
      );
    case 'CONFLICT': {
      const { newest } = saving;
      const message = newest
        ? `Somebody saved in between: the newest version is ${newest.number}.`
        : 'There is no version under this key; expect 0.';
      const error = userError('expectedNumber', expectedNumber, message, 'CONFLICT');
      return { ...refused(error), newest };
    }
  }
}

const refused = (...userErrors: UserError[]): Answer => ({
  profile: null,
  newest: null,
  userErrors,
});

/** Characters of a value that are told back. */
const valueLength = 200;

function userError(field: string, value: unknown, message: string, code: UserErrorCode): UserError {
  const text = sayValue(value)?.slice(0, valueLength) ?? null;
  return { field: field || null, value: text, message, code };
}
