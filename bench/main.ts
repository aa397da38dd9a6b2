import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildClient } from '../server/client-build.ts';
import { type Bench, benchLoad, benchQuestions, benchStarts, type DataSet } from './figures.ts';
import { benchMerges } from './merges/bench.ts';
import { benchQuality } from './quality.ts';

// Stdout gets one JSON line per figure and nothing else.
const taskFolder = fileURLToPath(
  new URL('../../shared/data/backtest/auto_supply', import.meta.url),
);
const chainKgFolder = fileURLToPath(new URL('../../shared/data/chainkg', import.meta.url));
const demo: DataSet = {
  data: 'demo',
  subjects: [{ chainId: 'chain:ch_bio', regionCode: '330105' }],
  texts: { name: '华东医药', initials: 'hdyy', code: '000963' },
};
const chainKg: DataSet = {
  data: 'chainkg',
  subjects: [
    { chainId: 'chain:BIO', regionCode: '330100' },
    { chainId: 'chain:IC', regionCode: '330100' },
  ],
  texts: { name: '海康威视', initials: 'hkws', code: '002415' },
};

const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => stopping.abort());
}
// Such as a pipe into a program that has read enough.
process.stdout.on('error', () => stopping.abort());

const tell = (line: string) => console.error(line);
const tellLoad = () =>
  tell(`Load of the machine over 1, 5, 15 minutes: ${loadavg().map((load) => load.toFixed(1))}`);

async function run(bench: Bench, folder: string): Promise<void> {
  await buildClient(tell, bench.signal);
  await benchStarts(bench, join(folder, 'demo'));
  await benchQuestions(bench, join(folder, 'demo-0'), demo);
  if (existsSync(chainKgFolder)) {
    await benchLoad(bench, join(folder, 'chainkg'), chainKgFolder);
    await benchQuestions(bench, join(folder, 'chainkg'), chainKg);
  } else tell('Skipping ChainKnowledgeGraph: ../shared/data/chainkg is not there.');
  if (existsSync(taskFolder)) await benchQuality(bench, folder, taskFolder);
  else tell('Skipping the backtest: ../shared/data/backtest/auto_supply is not there.');
  benchMerges((figure) => console.log(JSON.stringify(figure)), tell);
}

const folder = mkdtempSync(join(tmpdir(), 'lianpu-bench-'));
tellLoad();
try {
  const report: Bench['report'] = (figure) => console.log(JSON.stringify(figure));
  await run({ signal: stopping.signal, report, tell }, folder);
} catch (error) {
  tell(stopping.signal.aborted ? 'Stopped before the end.' : String(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
tellLoad();
