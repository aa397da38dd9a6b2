import data from './default-profile.json' with { type: 'json' };
import type { ScoreProfile } from './profile.ts';

/** 链谱默认方案: the profile of every answer that names no other. */
export const defaultProfile: ScoreProfile = data;

/**
 * What an answer names as its scoring. Of an office's own profile also the release's version, since
 * that fixes the shapes of the formulas and the constants that no office sets.
 */
export const scoringVersion = ({ version }: ScoreProfile): string =>
  version === defaultProfile.version ? version : `${version}+${defaultProfile.version}`;
