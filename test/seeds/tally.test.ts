import { expect, it } from 'vitest';
import { formatReport } from '../../seeds/report/format-report.ts';
import { openTally } from '../../seeds/report/tally.ts';

const row = (line: number) => ({ line, column: 'name', reason: 'is wrong', value: `甲${line}` });

it('accounts for every row by what became of it', () => {
  const tally = openTally('a.csv');
  const [created, merged, unchanged, refused] = [{}, {}, {}, {}];
  for (let line = 1; line <= 6; line += 1) tally.read();
  tally.keep(created, 1);
  tally.keep(merged, 2);
  tally.keep(unchanged, 3);
  tally.keep(refused, 4);
  tally.merge();
  tally.reject('RULE', row(6));

  const report = tally.report(
    new Map<object, 'CREATED' | 'MERGED' | 'UNCHANGED' | ReturnType<typeof refusal>>([
      [created, 'CREATED'],
      [merged, 'MERGED'],
      [unchanged, 'UNCHANGED'],
      [refused, refusal()],
    ]),
  );

  expect(report).toMatchObject({ read: 6, loaded: 1, merged: 3, unchanged: 1, rejected: 2 });
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
    'file       read    loaded    merged unchanged  rejected',
    'a.csv         1         0         0         0         1',
    '(unchanged rows are among the merged ones)',
    'attachments: 3 found, 2 new, 1 refused',
    '',
    'a.csv: 1 rejected by RULE',
    '  line 2, name: is wrong (甲2)',
    'Nothing changed: data version 4, data date 2025-01-01.',
  ]);
});
