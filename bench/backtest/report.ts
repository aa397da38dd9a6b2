import { defaultProfile } from '../../server/definitions/default-profile.ts';
import type { ScoreProfile } from '../../server/definitions/profile.ts';
import type { Graph } from '../../server/neo4j/graph.ts';
import { startError } from '../../server/start-error.ts';
import { withScratchGraph } from '../scratch-graph.ts';
import type { Terminal } from './backtest.ts';
import { type Rewired, rewiredTable } from './judge/fame.ts';
import { byDirection, metricCells } from './judge/judged.ts';
import { comparedMetrics, meanAndError, metricNames } from './judge/metrics.ts';
import { quartileTable } from './judge/quartiles.ts';
import { baselineMethods, type Method, methodOf } from './rank/methods.ts';
import { rankTask } from './rank/rank-task.ts';
import { rewire } from './rank/rewire.ts';
import { loadWorld, openWorld, type World } from './rank/world.ts';
import { table, withError } from './table.ts';
import { readTask, type Task } from './task/read-task.ts';
import { uncalibratedProfile } from './tune/tune.ts';

/** One rewired world a seed. */
const seeds = [1, 2, 3, 4, 5];

/** Prints the tables of docs/quality.md for a task as Markdown; progress goes to stderr. */
export async function report(folder: string, { signal, tell }: Terminal): Promise<void> {
  const startedAt = performance.now();
  const task = readTask(folder);
  if (task.queries.every(({ truth }) => truth.length === 0)) {
    throw startError('No query names its truth: there is nothing to report.');
  }
  const { popularity, paths, damped } = baselineMethods(task);
  const { before, after, rewired } = await withScratchGraph(signal, (graph) =>
    rankAll(graph, task, signal),
  );
  const methods = [popularity, paths, damped, before, after];
  tell(`### Methods\n\n${methodTables(methods)}\n`);
  tell(`### R@20 by popularity of the partner\n\n${quartileTable(task, methods)}\n`);
  tell(`### Rewired relations\n\n${rewiredTable(after.ranked, rewired)}\n`);
  tell(
    `### Paired differences\n\n${differenceTable(after, [popularity, paths, damped, before])}\n`,
  );
  progress(`${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
}

const progress = (line: string) => console.error(line);

async function rankAll(graph: Graph, task: Task, signal: AbortSignal) {
  const world = openWorld('task', task.edges);
  await loadWorld(graph, world);
  const rank = async (name: string, profile: ScoreProfile, where: World, peersOnly = false) => {
    const method = methodOf(
      name,
      await rankTask(graph, where, task, { profile, signal, peersOnly }),
    );
    progress(`Ranked: ${name}.`);
    return method;
  };
  const before = await rank('product, uncalibrated', uncalibratedProfile, world);
  const after = await rank(`product, ${defaultProfile.version}`, defaultProfile, world);
  const rewired: Rewired[] = [];
  for (const seed of seeds) {
    const edges = rewire(task.edges, seed);
    const shuffled = openWorld(`rewired-${seed}`, edges);
    await loadWorld(graph, shuffled);
    const { ranked } = await rank(`rewired with seed ${seed}`, defaultProfile, shuffled, true);
    rewired.push({ edges, ranked });
  }
  return { before, after, rewired };
}

/** One table a direction. */
function methodTables(methods: readonly Method[]): string {
  const [first] = methods;
  const directions = byDirection(first?.judged ?? []);
  const tables = [...directions].map(([direction, own]) => {
    const rows = methods.map(({ name, judged }) => [
      name,
      ...metricCells(byDirection(judged).get(direction) ?? []),
    ]);
    return `${direction}, ${own.length} queries\n\n${table(['method', ...metricNames], rows)}`;
  });
  return tables.join('\n\n');
}

/** Differences query by query, with the standard error of their mean. */
function differenceTable(product: Method, others: readonly Method[]): string {
  const rows = [...byDirection(product.judged)].flatMap(([direction, own]) =>
    comparedMetrics.map((metric) => [
      `${direction} ${metric}`,
      ...others.map(({ judged }) => {
        const other = byDirection(judged).get(direction) ?? [];
        const differences = own.map(
          ({ metrics }, index) => metrics[metric] - (other[index]?.metrics[metric] ?? 0),
        );
        return withError(meanAndError(differences));
      }),
    ]),
  );
  return table(['product minus', ...others.map(({ name }) => name)], rows);
}
