import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { pino } from 'pino';
import { openRuns } from '../../server/imports/runs/open-runs.ts';
import type { Graph } from '../../server/neo4j/graph.ts';
import { openTable } from '../../server/tables/open-table.ts';
import { guessColumns } from '../../server/templates/guess-columns.ts';
import { templateOf } from '../../server/templates/templates.ts';
import { percentile } from '../measure.ts';

/** One line of the output; `median`, `min` and `max` are of batches where there are several. */
export interface ImportFigure {
  readonly bench: string;
  readonly unit: 'rows/s' | 'MB';
  readonly value: number;
  readonly median?: number;
  readonly min?: number;
  readonly max?: number;
  readonly batches?: number;
}

/** A file through the real engine: reading, cleaning, looking up, writing, checkpoints. */
export async function timeImport(
  graph: Graph,
  folder: string,
  templateKey: string,
  path: string,
): Promise<ImportFigure[]> {
  const template = templateOf(templateKey);
  const table = await openTable(path, {});
  if (!template || 'problem' in table) throw new Error(`cannot import ${path} as ${templateKey}`);
  const columnKeys = guessColumns(table.header, [], template).map(({ columnKey }) => columnKey);
  await table.close();

  const ends: number[] = [];
  const runs = openRuns({ graph: noting(graph, ends), folder, log: pino({ level: 'warn' }) });
  const startedAt = performance.now();
  const { id } = await runs.start({
    file: {
      id: `file:${basename(path)}`,
      path,
      name: basename(path),
      byteCount: statSync(path).size,
      uploadedAt: new Date().toISOString(),
    },
    template,
    layout: {},
    columnKeys,
    sourceId: 'source:bench',
    author: 'bench',
    unknownEnds: 'REJECT',
    fillDown: false,
  });
  const run = await runs.settled(id);
  const seconds = ((ends.at(-1) ?? startedAt) - startedAt) / 1000;
  await runs.stop();
  if (run?.state !== 'DONE') throw new Error(`${templateKey}: ${run?.state}`);
  const { read, created } = run.counts;
  if (created !== read) throw new Error(`${templateKey}: ${JSON.stringify(run)}`);
  return [
    speedOf(templateKey, read, seconds, [startedAt, ...ends]),
    {
      bench: `import, ${templateKey}, peak memory of Node`,
      unit: 'MB',
      value: Math.round(process.resourceUsage().maxRSS / 1024),
    },
  ];
}

/** Notes when each batch was written. */
function noting(graph: Graph, ends: number[]): Graph {
  return {
    ...graph,
    transaction: async (work) => {
      const done = await graph.transaction(work);
      ends.push(performance.now());
      return done;
    },
  };
}

/** The last batch may be a short one, and is left out of the spread. */
function speedOf(
  templateKey: string,
  rows: number,
  seconds: number,
  moments: readonly number[],
): ImportFigure {
  const batches = moments.length - 1;
  const perBatch = rows / batches;
  const speeds = moments
    .slice(1, batches)
    .map((end, n) => (perBatch * 1000) / (end - (moments[n] ?? end)));
  const round = (speed: number) => Math.round(speed);
  return {
    bench: `import, ${templateKey}`,
    unit: 'rows/s',
    value: round(rows / seconds),
    median: round(percentile(speeds, 0.5)),
    min: round(percentile(speeds, 0)),
    max: round(percentile(speeds, 1)),
    batches,
  };
}
