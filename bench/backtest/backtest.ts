import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defaultProfile } from '../../server/definitions/default-profile.ts';
import { startError } from '../../server/start-error.ts';
import { withScratchGraph } from '../scratch-graph.ts';
import { byDirection, judgeAll } from './judge/judged.ts';
import { meanAndError, metricNames } from './judge/metrics.ts';
import { type RankedQuery, rankTask } from './rank/rank-task.ts';
import { scoreText } from './rank/ranking.ts';
import { loadWorld, openWorld } from './rank/world.ts';
import { readProfile } from './read-profile.ts';
import { decimal, table } from './table.ts';
import { readTask, type Task } from './task/read-task.ts';

export interface Terminal {
  readonly signal: AbortSignal;
  readonly tell: (line: string) => void;
}

/**
 * Ranks a task and writes `qid, candidate, score` by tabs. Nothing is written where anything is wrong.
 * Without a file of its own the profile is the product's.
 */
export async function backtest(
  {
    folder,
    outFile,
    profileFile,
  }: { folder: string; outFile: string; profileFile?: string | undefined },
  { signal, tell }: Terminal,
): Promise<void> {
  const startedAt = performance.now();
  const profile = profileFile ? readProfile(profileFile) : defaultProfile;
  const task = readTask(folder);
  const out = resolve(outFile);
  if (!existsSync(dirname(out)))
    throw startError(`There is no folder ${dirname(out)} to write to.`);
  for (const note of [...task.notes, ...taskNotes(task)]) tell(note);
  const world = openWorld('task', task.edges);
  const ranked = await withScratchGraph(signal, async (graph) => {
    await loadWorld(graph, world);
    return rankTask(graph, world, task, { profile, signal });
  });
  writeRun(out, ranked);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  tell(summary(ranked));
  tell(`${ranked.length} queries in ${seconds} s with profile ${profile.version}.`);
}

function taskNotes({ edges, queries }: Task): string[] {
  const nodes = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const strangers = queries.filter(({ anchor }) => !nodes.has(anchor)).length;
  const isJudged = queries.some(({ truth }) => truth.length > 0);
  return [
    ...(strangers > 0
      ? [`${strangers} queries have an anchor without training edges: ranked by popularity.`]
      : []),
    ...(isJudged ? [] : ['No query names its truth: ranked, not judged.']),
  ];
}

function writeRun(file: string, ranked: readonly RankedQuery[]): void {
  const lines = ranked.flatMap(({ query, ranking }) =>
    ranking.map((row) => `${query.qid}\t${row.candidate}\t${scoreText(row)}\n`),
  );
  writeFileSync(`${file}.part`, lines.join(''));
  renameSync(`${file}.part`, file);
}

function summary(ranked: readonly RankedQuery[]): string {
  const rows = [...byDirection(judgeAll(ranked))].map(([direction, own]) => [
    direction,
    String(own.length),
    ...metricNames.map((name) =>
      decimal(meanAndError(own.map(({ metrics }) => metrics[name])).mean),
    ),
  ]);
  return rows.length > 0 ? table(['task', 'n', ...metricNames], rows) : 'Nothing to judge.';
}
