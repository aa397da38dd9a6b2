import type { ScoreProfile } from '../../../server/definitions/profile.ts';
import type { Graph } from '../../../server/neo4j/graph.ts';
import { startError } from '../../../server/start-error.ts';
import type { Terminal } from '../backtest.ts';
import { loadWorld } from '../rank/world.ts';
import { decimal, table, withError } from '../table.ts';
import type { Task } from '../task/read-task.ts';
import uncalibrated from '../uncalibrated-profile.json' with { type: 'json' };
import { type Cut, cutsOf, tunedTypes } from './cuts.ts';
import { gainOf, overall } from './gain.ts';
import { type Gathered, gather } from './gather.ts';
import { parametersFor } from './parameters.ts';
import { gainsOnUnseenCuts, search, worths } from './search.ts';

/** The constants before any tuning; every calibration starts from them. */
export const uncalibratedProfile: ScoreProfile = uncalibrated;

type Training = Pick<Task, 'name' | 'edges'>;

/**
 * The profile that does best on what happened after each cut of the training years. `today` is an ISO
 * day that goes into the record. Throws a start error where no cut leaves enough.
 */
export async function tune(
  graph: Graph,
  training: Training,
  today: string,
  { signal, tell }: Terminal,
): Promise<ScoreProfile> {
  const cuts = cutsOf(training.edges);
  if (cuts.length === 0) {
    throw startError('The training years leave no cut with enough new pairs to tune on.');
  }
  const gathered: Gathered[] = [];
  for (const cut of cuts) {
    await loadWorld(graph, cut.world);
    gathered.push(...(await gather(graph, cut, uncalibratedProfile, signal)));
    tell(`Cut ${cut.year}: ${cut.groups.map(sayGroup).join(', ')}.`);
  }
  const present = new Set(gathered.map(({ group }) => group.type));
  const parameters = parametersFor(tunedTypes.filter((type) => present.has(type)));
  const tuned = search(gathered, uncalibratedProfile, parameters, (step) => {
    const { parameter, from, to, gain } = step;
    tell(`${parameter.name}: ${from} → ${to}, gains ${withError(gain)}.`);
  });
  tell(compare(cuts, gathered, tuned));
  const unseen = gainsOnUnseenCuts(gathered, uncalibratedProfile, parameters);
  const record = recordOf(training, gathered, tuned, unseen);
  tell(record.result);
  return {
    ...tuned,
    key: 'calibrated',
    name: '校准方案',
    version: `${uncalibratedProfile.version}-calibrated`,
    calibration: { ...record, date: today },
  };
}

const sayGroup = ({ name, queries, candidates }: Cut['groups'][number]) =>
  `${name} ${queries.length} queries over ${candidates.length} candidates`;

/** The objective of each direction of each cut, before and after. */
function compare(cuts: readonly Cut[], gathered: readonly Gathered[], tuned: ScoreProfile): string {
  const rows = cuts.flatMap(({ year, groups }) =>
    groups.map((group) => {
      const own = gathered.filter((one) => one.group === group);
      const values = [uncalibratedProfile, tuned].map((profile) =>
        overall(own, worths(own, profile)),
      );
      return [`${year} ${group.name}`, String(own.length), ...values.map(decimal)];
    }),
  );
  return table(['cut', 'queries', 'before', 'after'], rows);
}

function recordOf(
  { name, edges }: Training,
  gathered: readonly Gathered[],
  tuned: ScoreProfile,
  unseen: readonly number[],
) {
  const before = worths(gathered, uncalibratedProfile);
  const after = worths(gathered, tuned);
  const newest = edges.reduce((last, { year }) => Math.max(last, year), 0);
  const years = [...new Set(gathered.map(({ group }) => group.year))].join(', ');
  const values = [before, after].map((all) => decimal(overall(gathered, all))).join(' → ');
  const gain = withError(gainOf(gathered, before, after));
  const onUnseen = unseen.length > 0 ? `, on cuts left out ${unseen.map(decimal).join(', ')}` : '';
  return {
    data: `${name}: ${edges.length} training edges up to ${newest}, cuts ${years}`,
    result: `(R@20 + MRR)/2 ${values}, gain ${gain}, ${gathered.length} queries${onUnseen}`,
  };
}
