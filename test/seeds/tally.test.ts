import { expect, it } from 'vitest';
import { formatReport } from '../../seeds/report/format-report.ts';
import { openTally } from '../../seeds/report/tally.ts';
import type { Outcome } from '../../server/write/writing.ts';

const row = (line: number) => ({ line, column: 'name', reason: 'is wrong', value: `甲${line}` });

it('accounts for every row by what became of it', () => {
  const tally = openTally('a.csv');
  const [created, updated, unchanged, merged, refused] = [{}, {}, {}, {}, {}];
  for (let line = 1; line <= 7; line += 1) tally.read();
  tally.keep(created, 1);
  tally.keep(updated, 2);
  tally.keep(unchanged, 3);
  tally.keep(merged, 4);
  tally.keep(refused, 5);
  tally.merge();
  tally.reject('RULE', row(7));

  const report = tally.report(
    new Map<object, Outcome>([
      [created, 'CREATED'],
      [updated, 'UPDATED'],
      [unchanged, 'UNCHANGED'],
      [merged, 'MERGED'],
      [refused, refusal()],
    ]),
  );

  expect(report).toMatchObject({
    read: 7,
    created: 1,
    updated: 1,
    unchanged: 1,
    merged: 2,
    rejected: 2,
  });
  expect(report.rejections.map(({ rule, count }) => [rule, count])).toEqual([
    ['ENDS_EQUAL', 1],
    ['RULE', 1],
  ]);
});

const refusal = () => ({ rule: 'ENDS_EQUAL', column: 'to', reason: 'the same', value: 'org:a' });

it('shows the first five rows of a rule and counts all', () => {
  const tally = openTally('a.csv');
  for (let line = 1; line <= 7; line += 1) {
    tally.read();
    tally.reject('RULE', row(line));
  }

  const [rule] = tally.report(new Map()).rejections;

  expect(rule?.count).toBe(7);
  expect(rule?.first.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
});

it('refuses to report rows that went missing', () => {
  const tally = openTally('a.csv');
  tally.read();

  expect(() => tally.report(new Map())).toThrow('1 rows read, 0 accounted for');
});

it('prints a table, then what was left out', () => {
  const tally = openTally('a.csv');
  tally.read();
  tally.reject('RULE', row(2));
  const times = { startedAt: '', finishedAt: '' };

  const lines = formatReport({
    id: 'run',
    seed: 'a',
    ...times,
    files: [tally.report(new Map())],
    derived: [{ what: 'attachments', found: 3, created: 2, refused: 1 }],
    isChanged: false,
    dataVersion: 4,
    dataDate: '2025-01-01',
  });

  expect(lines).toEqual([
    'file       read   created   updated unchanged    merged  rejected',
    'a.csv         1         0         0         0         0         1',
    'attachments: 3 found, 2 new, 1 refused',
    '',
    'a.csv: 1 rejected by RULE',
    '  line 2, name: is wrong (甲2)',
    'Nothing changed: data version 4, data date 2025-01-01.',
  ]);
});
