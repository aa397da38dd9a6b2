import { expect, it } from 'vitest';
import { presentRun } from '../../server/imports/runs/present.ts';
import { storedRun } from './stored-run.ts';

it('orders what was found by how grave it is, then by how often', () => {
  const found = (rule: string, level: string, count: number) => ({ rule, level, count, first: [] });
  const rules = JSON.stringify([
    found('MONEY_READ', 'FIXED', 900),
    found('KIND_ASSUMED', 'REVIEW', 50),
    found('END_UNKNOWN', 'REJECTED', 2),
    found('USCC_FORM', 'REJECTED', 7),
  ]);

  const run = presentRun({ ...storedRun, rules });

  expect(run.rules.map(({ rule }) => rule)).toEqual([
    'USCC_FORM',
    'END_UNKNOWN',
    'KIND_ASSUMED',
    'MONEY_READ',
  ]);
});

it('says of a seed what its own report says, where a rule has no words', () => {
  const row = { line: 3, column: '名称', value: '甲' };
  const rule = (name: string, reason: string) => ({
    rule: name,
    count: 1,
    first: [{ ...row, reason }],
  });
  const counts = { read: 2, created: 0, updated: 0, unchanged: 0, merged: 0, rejected: 2 };
  const rejections = [
    rule('甲测试规则', 'no such thing in the test'),
    rule('ENDS_EQUAL', 'the same end twice'),
  ];
  const files = [{ file: 'a.csv', ...counts, rejections, notes: [] }];
  const report = JSON.stringify({ dataVersion: 1, files });

  const { rules } = presentRun({ ...storedRun, seed: '测试', report });

  expect(rules).toMatchObject([
    { rule: 'ENDS_EQUAL' },
    { rule: '甲测试规则', reason: 'no such thing in the test', first: [{ row: 3, value: '甲' }] },
  ]);
  expect(rules[0]).not.toHaveProperty('reason');
});
