import { readGongshu } from '../../seeds/gongshu/load.ts';
import type { GraphData } from '../../server/write/graph-data.ts';

/** The demo's rows as its loader hands them to the writer. */
export const demoData: GraphData = readGongshu(
  new URL('../../seeds/gongshu/', import.meta.url),
).data;

/** Every list in another order, the same one at each call. */
export function shuffled(data: GraphData): GraphData {
  let state = 20251203;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  const shuffle = <T>(rows: readonly T[]) =>
    rows
      .map((row) => ({ row, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row);
  return Object.fromEntries(
    Object.entries(data).map(([name, rows]) => [name, shuffle<unknown>(rows)]),
  );
}
