import { defaultProfile } from '../definitions/default-profile.ts';
import type { ScoreProfile } from '../definitions/profile.ts';
import type { Graph } from '../neo4j/graph.ts';
import { parseProfile } from './parse.ts';
import { listScoreProfiles, readScoreProfile, type SavedRow } from './queries.ts';

/** A profile that can be asked with. */
export interface StoredProfile extends ScoreProfile {
  readonly id: string;
  /** null for the product's own, which lies in a file of the release. */
  readonly number: number | null;
  readonly basedOn: string | null;
  /** ISO moment. */
  readonly savedAt: string | null;
}

const ownId = `profile:${defaultProfile.key}`;

/** The product's own. */
export const ownProfile: StoredProfile = {
  ...defaultProfile,
  id: ownId,
  number: null,
  basedOn: null,
  savedAt: null,
};

/** What is saved under keys of offices: the most keys, and so the longest list. */
export const maxKeys = 100;

/** A profile by id, the product's own when none is given; null when there is no such profile. */
export async function readProfile(graph: Graph, id: string = ownId): Promise<StoredProfile | null> {
  if (id === ownId) return ownProfile;
  const [, key, number] = /^profile:([a-z0-9-]{1,40})(?:@([1-9]\d{0,8}))?$/.exec(id) ?? [];
  return key === undefined ? null : readVersion(graph, key, number ? Number(number) : null);
}

/** The version of this number, or the newest; null when there is none. */
export async function readVersion(
  graph: Graph,
  key: string,
  number: number | null,
): Promise<StoredProfile | null> {
  const [row] = await graph.read(readScoreProfile, { key, number });
  return row ? storedProfile(row) : null;
}

/** The newest version of every key that an office has saved under, by key. */
export async function listNewest(graph: Graph): Promise<StoredProfile[]> {
  return (await graph.read(listScoreProfiles, { first: maxKeys })).map(storedProfile);
}

function storedProfile({ constants, ...row }: SavedRow): StoredProfile {
  const { key, name, version } = row;
  const parsed = parseProfile({ ...JSON.parse(constants), key, name, version });
  if ('profile' in parsed) return { ...parsed.profile, ...row };
  const why = parsed.problems.map(({ field, message }) => `${field}: ${message}`).join(' ');
  throw new Error(`The graph holds ${row.id}, which is no profile of this release. ${why}`);
}
