import { randomUUID } from 'node:crypto';
import { defaultProfile } from '../definitions/default-profile.ts';
import type { ScoreProfile } from '../definitions/profile.ts';
import type { Graph } from '../neo4j/graph.ts';
import { saveScoreProfile } from './queries.ts';
import { listNewest, maxKeys, readVersion, type StoredProfile } from './read.ts';

export type Saving =
  | { readonly outcome: 'SAVED'; readonly profile: StoredProfile }
  /** Somebody saved since the number that was expected; `newest` is null when nothing is there. */
  | { readonly outcome: 'CONFLICT'; readonly newest: StoredProfile | null }
  /** No room for one more key. */
  | { readonly outcome: 'FULL' };

/** How often another save may come between before we give up. */
const attempts = 5;

/** Whether a key is the product's: its versions read `lianpu-…`, and no other's may be taken for one. */
export const isReserved = (key: string) =>
  key === defaultProfile.key || key.startsWith(`${defaultProfile.key}-`);

/** Saves a checked profile as the next version under its key, which must not be reserved. */
export async function saveProfile(
  graph: Graph,
  profile: ScoreProfile,
  from: { readonly basedOn: string | null; readonly expectedNumber?: number | null | undefined },
): Promise<Saving> {
  const { basedOn, expectedNumber = null } = from;
  const { key, name, version: _, ...constants } = profile;
  for (let attempt = 1; ; attempt += 1) {
    const newest = await readVersion(graph, key, null);
    const known = newest?.number ?? 0;
    const isChanged = expectedNumber !== null && expectedNumber !== known;
    if (isChanged || attempt > attempts) return { outcome: 'CONFLICT', newest };
    if (!newest && (await listNewest(graph)).length >= maxKeys) return { outcome: 'FULL' };
    const number = known + 1;
    const identity = {
      id: `profile:${key}@${number}`,
      key,
      number,
      name,
      version: `${key}.${number}`,
      basedOn,
      savedAt: new Date().toISOString(),
    };
    const [row] = await graph.write(saveScoreProfile, {
      ...identity,
      constants: JSON.stringify(constants),
      saveId: randomUUID(),
    });
    if (row?.isSaved) return { outcome: 'SAVED', profile: { ...profile, ...identity } };
  }
}
