import type { GraphData } from '../../server/write/graph-data.ts';
import { meeting, question } from './build.ts';
import type { PeerKind } from './kinds.ts';
import { recommend } from './recommend.ts';
import type { Question } from './world.ts';

/** For hand-made worlds: [S, paths] of one peer kind to candidate u; a has strength 0.3, both are in stage s. */
export function peersTo(
  kind: PeerKind,
  data: GraphData,
  change: Partial<Question> = {},
): readonly [sum: number, paths: number] {
  const answer = recommend(meeting(data), { ...question, ...change });
  const rows = [...answer.targets, ...answer.leads, ...answer.matches, ...answer.established];
  const found = rows.find(({ id }) => id === 'u')?.kinds.find((one) => one.kind === kind);
  return [found?.sum ?? 0, found?.peerPaths.length ?? 0];
}
