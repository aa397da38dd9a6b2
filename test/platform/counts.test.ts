import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { countPlaywright, countVitest, findChromium, summaryLine } from '../support/counts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianpu-counts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function report(content: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };

it('sums both runners in one line', () => {
  const unit = countVitest(report(vitest), 0);
  const flows = countPlaywright(
    report({ stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 } }),
    0,
  );

  expect(summaryLine([unit, flows])).toEqual({
    line: '9 passed, 0 failed, 1 skipped',
    isGood: true,
  });
});

it('counts a flaky test as failed', () => {
  const flows = report({ stats: { expected: 2, unexpected: 0, flaky: 1, skipped: 0 } });

  expect(summaryLine([countPlaywright(flows, 0)])).toEqual({
    line: '2 passed, 1 failed',
    isGood: false,
  });
});

it('counts a run that failed without a failed test', () => {
  expect(countVitest(report(vitest), 1).failed).toBe(1);
});

it('counts a run without a report as a failure, also one that ended well', () => {
  expect(countVitest(join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countPlaywright(join(folder, 'none.json'), 0).failed).toBe(1);
});

it('takes the Chromium that is named before one on the path', () => {
  const exists = (file: string) => ['/opt/c', '/usr/bin/chromium'].includes(file);

  expect(findChromium({ CHROMIUM: '/opt/c', PATH: '/usr/bin' }, exists)).toBe('/opt/c');
  expect(findChromium({ PATH: '/bin:/usr/bin' }, exists)).toBe('/usr/bin/chromium');
  expect(findChromium({ CHROMIUM: '/opt/gone', PATH: '/usr/bin' }, exists)).toBeUndefined();
  expect(findChromium({}, exists)).toBeUndefined();
});
