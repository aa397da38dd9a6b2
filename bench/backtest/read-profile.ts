import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ScoreProfile } from '../../server/definitions/profile.ts';
import { parseProfile, sayValue } from '../../server/profiles/parse.ts';
import { startError } from '../../server/start-error.ts';

/** A profile of a JSON file, such as one that `npm run calibrate` wrote. Throws a start error. */
export function readProfile(file: string): ScoreProfile {
  const parsed = parseProfile(readJson(resolve(file)));
  if ('profile' in parsed) return parsed.profile;
  const lines = parsed.problems.map(({ field, value, message }) =>
    [field || 'the whole', `is ${sayValue(value) ?? 'missing'}.`, message].join(' '),
  );
  throw startError(`${file} is no profile:\n${lines.join('\n')}`);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw startError(`${path} cannot be read as JSON (${String(error)}).`);
  }
}
