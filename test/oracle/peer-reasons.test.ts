import { expect, it } from 'vitest';
import type { Tie } from '../../server/write/graph-data.ts';
import { meeting, member, org, outsider, question, stage, tie } from './build.ts';
import { listPeerReasons } from './peer-reasons.ts';
import { toPeerRun } from './peer-run.ts';
import { listPeerPaths } from './peers.ts';
import { prepareRun } from './run.ts';

function reasonsFor(ties: readonly Tie[]) {
  const world = meeting({
    stages: [stage('s'), stage('t')],
    organizations: [org('b'), ...['x', 'y', 'm'].map((id) => outsider(id))],
    memberships: [member('b', 's'), member('m', 't'), member('x', 't'), member('u', 't')],
    ties,
  });
  const run = prepareRun(world, question);
  const candidates = run.snapshot.organizations.filter(({ id }) => id === 'u');
  const [paths = []] = listPeerPaths(toPeerRun(run, candidates)).values();
  return listPeerReasons(paths, run.strength);
}

it('are one per kind, role and peer, with what each anchor carries', () => {
  const reasons = reasonsFor([
    tie('SUPPLIES', 'x', 'a'),
    tie('SUPPLIES', 'y', 'a'),
    tie('SUPPLIES', 'y', 'b'),
    tie('SUPPLIES', 'x', 'm'),
    tie('SUPPLIES', 'y', 'm'),
    tie('SUPPLIES', 'u', 'm'),
  ]);

  const peer = reasons.get('PEER_SUPPLIER SUPPLIER m -');
  // From a: 0.3/√2·(1/√2 over x + 1/√3 over y)/√3; from b: 0.3·1/√3/√3 over y.
  expect([...(peer?.anchors.keys() ?? [])]).toEqual(['a', 'b']);
  expect(peer?.anchors.get('a')?.carried).toBeCloseTo(0.157313, 5);
  expect([...(peer?.anchors.get('a')?.shared.keys() ?? [])]).toEqual(['x', 'y']);
  expect(peer?.anchors.get('b')?.carried).toBeCloseTo(0.1, 6);
  expect(peer?.carried).toBeCloseTo(0.257313, 5);
});

it('are one per known organisation and stage where the candidate shares the stage', () => {
  const reasons = reasonsFor([tie('SUPPLIES', 'x', 'a')]);

  expect([...reasons.keys()]).toEqual(['SAME_STAGE SUPPLIER x t']);
  // In t are m, x and u.
  expect(reasons.get('SAME_STAGE SUPPLIER x t')?.carried).toBeCloseTo(0.3 / Math.sqrt(3), 12);
});
