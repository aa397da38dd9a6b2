import { readFileSync } from 'node:fs';
import type { ScoreProfile } from '../../server/definitions/profile.ts';
import { type Problem, parseProfile, sayValue } from '../../server/profiles/parse.ts';
import { isReserved } from '../../server/profiles/save.ts';
import { startError } from '../../server/start-error.ts';

/** The profile in a JSON file of the shape of the product's own. Throws a start error that names every problem. */
export function readProfileFile(file: string): ScoreProfile {
  const parsed = parseProfile(readJson(file));
  const problems = 'problems' in parsed ? [...parsed.problems] : [];
  if ('profile' in parsed && isReserved(parsed.profile.key)) {
    problems.push({
      field: 'key',
      value: parsed.profile.key,
      message: "Is kept for the product's own profile; choose another.",
    });
  }
  if ('profile' in parsed && problems.length === 0) return parsed.profile;
  throw startError([`${file} is no score profile:`, ...problems.map(say)].join('\n'));
}

function readJson(file: string): unknown {
  try {
    // Editors on Windows put a mark before the text, which JSON does not allow; this takes it away.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw startError(`${file} cannot be read as JSON in UTF-8: ${why}`);
  }
}

function say({ field, value, message }: Problem): string {
  const given = sayValue(value);
  return `  ${field || 'the whole'}: ${message}${given === null ? '' : ` Given: ${given}`}`;
}
