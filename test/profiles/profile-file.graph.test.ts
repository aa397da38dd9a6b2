import { expect, it } from 'vitest';
import { readDemoState } from '../../seeds/demo-queries.ts';
import { loadProfile } from '../../seeds/profiles/load.ts';
import { defaultProfile } from '../../server/definitions/default-profile.ts';
import { openTestGraph } from '../support/graph.ts';
import { askProfiles } from './ask-profiles.ts';

const { graph } = openTestGraph();
const { read } = askProfiles(graph);

const calibration = { data: '测试数据', date: '2025-03-31', result: '0.1 → 0.2' };
const own = { ...defaultProfile, key: 'jia-office', name: '甲一测试方案', calibration };

it('saves a file once, and once more when it says something else', async () => {
  expect(await loadProfile(graph, own)).toBe(
    'Saved as profile:jia-office@1, version jia-office.1.',
  );
  expect(await loadProfile(graph, own)).toBe('profile:jia-office@1 says the same: nothing saved.');
  const severities = { ...own.severities, PENALTY: 0.01 };
  expect(await loadProfile(graph, { ...own, severities })).toContain('profile:jia-office@2');
  expect(await loadProfile(graph, { ...own, severities, name: '乙' })).toContain('jia-office@3');

  expect(await read('profile:jia-office@1')).toMatchObject({ name: own.name, calibration });
  expect(await read('profile:jia-office')).toMatchObject({
    basedOn: null,
    versions: [3, 2, 1].map((number) => `profile:jia-office@${number}`),
  });
});

it('leaves an empty graph waiting for the demo', async () => {
  await loadProfile(graph, own);

  expect(await graph.read(readDemoState, { demoRunId: 'demo' })).toEqual([{ isWaiting: true }]);
});
