import data from './default-profile.json' with { type: 'json' };
import type { ScoreProfile } from './profile.ts';

/** 链谱默认方案: the profile of every answer that names no other. */
export const defaultProfile: ScoreProfile = data;
