import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Counts,
  countPlaywright,
  countVitest,
  findChromium,
  summaryLine,
} from './support/counts.ts';

/** Everything `npm test` does: the static checks, vitest, the browser flows, and one line of totals. */
const reports = mkdtempSync(join(tmpdir(), 'lianpu-report-'));
const current: { child?: ChildProcess } = {};

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    // At Ctrl-C the terminal has told the child already; it puts its own processes away.
    if (name !== 'SIGINT') current.child?.kill(name);
    process.exitCode = 130;
  });
}

async function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  if (process.exitCode === 130) return 1;
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  current.child = child;
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

const chromium = findChromium(process.env, existsSync);
if (!chromium) {
  console.error(
    'Cannot test: no Chromium was found. Install it (Debian: apt-get install chromium fonts-noto-cjk) or name its program in CHROMIUM.',
  );
  process.exit(1);
}

const counts: Counts[] = [];
for (const [command = '', ...args] of [
  ['graphql-codegen', '--silent'],
  ['biome', 'check', '.'],
  ['tsc'],
]) {
  const isGood = (await run(command, args)) === 0;
  if (!isGood) console.error(`${command} failed`);
  counts.push({ passed: 0, failed: isGood ? 0 : 1, skipped: 0 });
}

const vitestReport = join(reports, 'vitest.json');
const vitest = await run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitestReport}`,
]);
counts.push(countVitest(vitestReport, vitest));

const playwrightReport = join(reports, 'playwright.json');
const playwright = await run('playwright', ['test', '--reporter=list,json'], {
  CHROMIUM: chromium,
  PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
});
counts.push(countPlaywright(playwrightReport, playwright));

rmSync(reports, { recursive: true, force: true });
const { line, isGood } = summaryLine(counts);
console.log(line);
process.exit(isGood ? process.exitCode : (process.exitCode ?? 1));
