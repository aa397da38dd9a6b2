import { expect, it } from 'vitest';
import { membersInView, tiesFocus } from '../../client/organizations/use-ties.ts';

type View = Parameters<typeof membersInView>[0];
type Organization = Parameters<typeof tiesFocus>[0];
type Tie = Parameters<typeof tiesFocus>[1][number];

const organization = (name: string) => ({
  id: `org:test-${name}`,
  name: `${name}测试企业`,
  shortName: null,
});
const members = (...names: string[]) => ({
  totalCount: names.length,
  nodes: names.map((name) => ({ organization: organization(name) })),
});
const stage = (key: string, local: string[], outside: string[]) => ({
  stage: { id: `stage:test/${key}` },
  local: members(...local),
  outside: members(...outside),
});
const view = {
  stages: [stage('a', ['甲'], ['乙', '丙']), stage('b', [], ['丙'])],
} as unknown as View;
const tie = (from: string, to: string) =>
  ({ id: `${from}${to}`, type: 'SUPPLIES', from: organization(from), to: organization(to) }) as Tie;
const centre = { ...organization('甲'), stages: [] } as unknown as Organization;

it('knows every stage in which somebody is in view', () => {
  const inView = membersInView(view);

  expect([...inView.keys()]).toEqual(['org:test-甲', 'org:test-乙', 'org:test-丙']);
  expect(inView.get('org:test-丙')?.stageIds).toEqual(['stage:test/a', 'stage:test/b']);
  expect(inView.get('org:test-甲')?.isLocal).toBe(true);
});

it('draws the ties to those in view, each partner once and the centre last', () => {
  const ties = [tie('乙', '甲'), tie('甲', '乙'), tie('甲', '丁')];

  const focus = tiesFocus(centre, ties, membersInView(view));

  expect(focus.actors.map(({ organizationId }) => organizationId)).toEqual([
    'org:test-乙',
    'org:test-甲',
  ]);
  expect(focus.hops.map(({ relationId }) => relationId)).toEqual(['乙甲', '甲乙']);
});
