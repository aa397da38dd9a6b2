import { renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withScratchGraph } from '../scratch-graph.ts';
import type { Terminal } from './backtest.ts';
import { readTraining } from './task/read-task.ts';
import { tune } from './tune/tune.ts';

/** Tunes the constants on training years and writes them as a profile. Queries and their truth are not read. */
export async function calibrate(
  folder: string,
  outFile: string,
  terminal: Terminal,
): Promise<void> {
  const startedAt = performance.now();
  const training = readTraining(folder);
  for (const note of training.notes) terminal.tell(note);
  const profile = await withScratchGraph(terminal.signal, (graph) =>
    tune(graph, training, new Date().toISOString().slice(0, 10), terminal),
  );
  const out = resolve(outFile);
  writeFileSync(`${out}.part`, `${JSON.stringify(profile, null, 2)}\n`);
  renameSync(`${out}.part`, out);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  terminal.tell(`${seconds} s; the profile is in ${out}.`);
}
