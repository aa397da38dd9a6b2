import { renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ScoreProfile } from '../../server/definitions/profile.ts';
import { startError } from '../../server/start-error.ts';
import type { Terminal } from './backtest.ts';
import { type Cut, cutsOf, tunedTypes } from './cuts.ts';
import { type Gathered, gather } from './gather.ts';
import { evaluate, gainOf } from './objective.ts';
import { parametersFor } from './parameters.ts';
import { withScratchGraph } from './scratch-graph.ts';
import { search } from './search.ts';
import { decimal, table } from './table.ts';
import { readTraining, type Task } from './task.ts';
import uncalibrated from './uncalibrated-profile.json' with { type: 'json' };
import { loadWorld } from './world.ts';

/** The constants before any tuning; every calibration starts from them. */
export const uncalibratedProfile: ScoreProfile = uncalibrated;

/** Tunes the constants on training years and writes them as a profile. Queries and their truth are not read. */
export async function calibrate(
  folder: string,
  outFile: string,
  { signal, tell }: Terminal,
): Promise<void> {
  const startedAt = performance.now();
  const training = readTraining(folder);
  for (const note of training.notes) tell(note);
  const cuts = cutsOf(training.edges);
  if (cuts.length === 0) {
    throw startError('The training years leave no cut with enough new pairs to tune on.');
  }
  const gathered = await withScratchGraph(signal, async (graph) => {
    const all: Gathered[] = [];
    for (const cut of cuts) {
      await loadWorld(graph, cut.world);
      all.push(...(await gather(graph, cut, uncalibratedProfile, signal)));
      tell(`Cut ${cut.year}: ${cut.groups.map(sayGroup).join(', ')}.`);
    }
    return all;
  });
  const present = new Set(gathered.map(({ group }) => group.type));
  const types = tunedTypes.filter((type) => present.has(type));
  const tuned = search(gathered, uncalibratedProfile, parametersFor(types), (step) => {
    const { parameter, from, to, gain, error } = step;
    tell(`${parameter}: ${from} → ${to}, gains ${decimal(gain)} ± ${decimal(error)}.`);
  });
  tell(compare(cuts, gathered, tuned));
  const profile = describe(tuned, training, cuts, gathered);
  const out = resolve(outFile);
  writeFileSync(`${out}.part`, `${JSON.stringify(profile, null, 2)}\n`);
  renameSync(`${out}.part`, out);
  tell(`${((performance.now() - startedAt) / 1000).toFixed(1)} s; the profile is in ${out}.`);
}

const sayGroup = ({ name, queries, candidates }: Cut['groups'][number]) =>
  `${name} ${queries.length} queries over ${candidates.length} candidates`;

/** The objective of each direction of each cut, before and after. */
function compare(cuts: readonly Cut[], gathered: readonly Gathered[], tuned: ScoreProfile): string {
  const rows = cuts.flatMap(({ year, groups }) =>
    groups.map((group) => {
      const own = gathered.filter((one) => one.group === group);
      const values = [uncalibratedProfile, tuned].map((profile) => evaluate(own, profile).value);
      return [`${year} ${group.name}`, String(own.length), ...values.map(decimal)];
    }),
  );
  return table(['cut', 'queries', 'before', 'after'], rows);
}

function describe(
  tuned: ScoreProfile,
  { name, edges }: Pick<Task, 'name' | 'edges'>,
  cuts: readonly Cut[],
  gathered: readonly Gathered[],
): ScoreProfile {
  const before = evaluate(gathered, uncalibratedProfile);
  const after = evaluate(gathered, tuned);
  const { gain, error } = gainOf(gathered, before, after);
  const years = edges.map(({ year }) => year);
  const newest = years.reduce((last, year) => Math.max(last, year), 0);
  const measured = [before.value, after.value].map(decimal).join(' → ');
  return {
    ...tuned,
    key: 'calibrated',
    name: '校准方案',
    version: `${uncalibratedProfile.version}+calibrated`,
    calibration: {
      data: `${name}: ${edges.length} training edges up to ${newest}, cuts ${cuts.map(({ year }) => year).join(', ')}`,
      date: new Date().toISOString().slice(0, 10),
      result: `(R@20 + MRR)/2 ${measured}, gain ${decimal(gain)} ± ${decimal(error)}, ${gathered.length} queries`,
    },
  };
}
