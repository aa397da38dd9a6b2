import type { ScoreProfile } from '../../server/definitions/profile.ts';
import type { Graph } from '../../server/neo4j/graph.ts';
import { compareProfiles } from '../../server/profiles/constants.ts';
import { readVersion } from '../../server/profiles/read.ts';
import { saveProfile } from '../../server/profiles/save.ts';
import { startError } from '../../server/start-error.ts';

/** Saves a profile, unless the newest version says the same; tells in a line what came of it. */
export async function loadProfile(graph: Graph, profile: ScoreProfile): Promise<string> {
  const newest = await readVersion(graph, profile.key, null);
  if (newest && saysTheSame(newest, profile)) return `${newest.id} says the same: nothing saved.`;
  const saving = await saveProfile(graph, profile, { basedOn: null });
  switch (saving.outcome) {
    case 'SAVED':
      return `Saved as ${saving.profile.id}, version ${saving.profile.version}.`;
    case 'FULL':
      throw startError('There are as many keys as there may be; save under one of them.');
    case 'CONFLICT':
      throw startError(`Others save under ${profile.key} all the time. Try again.`);
  }
}

const saysTheSame = (one: ScoreProfile, other: ScoreProfile) =>
  one.name === other.name &&
  JSON.stringify(one.calibration) === JSON.stringify(other.calibration) &&
  compareProfiles(one, other).length === 0;
