import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClient } from '../server/client-build.ts';
import {
  type Counts,
  countPlaywright,
  countVitest,
  findChromium,
  summaryLine,
} from './support/counts.ts';
import { type Lane, openLane, signalCommands } from './support/lane.ts';

/**
 * Everything `npm test` does: the static checks, vitest, the browser flows, and one line of totals.
 * The tests over a graph run beside all others: each of the two keeps about one core busy.
 */
const reports = mkdtempSync(join(tmpdir(), 'lianpu-report-'));
const stopping = new AbortController();

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    stopping.abort();
    // At Ctrl-C the terminal has told the commands already; they put their own processes away.
    if (name !== 'SIGINT') signalCommands(name);
    process.exitCode = 130;
  });
}

const chromium = findChromium(process.env, existsSync);
if (!chromium) {
  console.error(
    'Cannot test: no Chromium was found. Install it (Debian: apt-get install chromium fonts-noto-cjk) or name its program in CHROMIUM.',
  );
  process.exit(1);
}

async function check(lane: Lane, command: string, ...args: string[]): Promise<Counts> {
  const isGood = (await lane.run(command, args)) === 0;
  if (!isGood) console.error(`${command} failed`);
  return { passed: 0, failed: isGood ? 0 : 1, skipped: 0 };
}

async function runVitest(lane: Lane, ...projects: string[]): Promise<Counts> {
  const report = join(reports, `${projects.join('-')}.json`);
  const code = await lane.run('vitest', [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countVitest(report, code);
}

async function runPlaywright(lane: Lane, program: string): Promise<Counts> {
  const report = join(reports, 'playwright.json');
  const code = await lane.run('playwright', ['test', '--reporter=list,json'], {
    CHROMIUM: program,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return countPlaywright(report, code);
}

const graphLane = openLane('AT_ONCE', stopping.signal);
const otherLane = openLane('LATER', stopping.signal);

const counts = [
  await check(graphLane, 'graphql-codegen', '--silent'),
  await check(graphLane, 'biome', 'check', '.'),
  await check(graphLane, 'tsc'),
];
// Both lanes serve the page.
await buildClient(console.log, stopping.signal).catch((error: unknown) => {
  console.error(error);
  counts.push({ passed: 0, failed: 1, skipped: 0 });
});

const overGraph = runVitest(graphLane, 'graph').finally(otherLane.show);
counts.push(await runVitest(otherLane, 'unit', 'process'));
counts.push(await runPlaywright(otherLane, chromium));
counts.push(await overGraph);

rmSync(reports, { recursive: true, force: true });
const { line, isGood } = summaryLine(counts);
console.log(line);
process.exit(isGood ? process.exitCode : (process.exitCode ?? 1));
