import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { stopSignal } from '../../../server/stop-signal.ts';
import { stepOf } from './steps.ts';
import { writeBulkTables } from './write-tables.ts';

/** Sizes when none are named; the target is 1,000,000 and 10,000,000. */
const usual = { organizations: '100000', ties: '1000000' };

const { values } = parseArgs({
  options: { organizations: { type: 'string' }, ties: { type: 'string' } },
});
const organizations = Number(values.organizations ?? usual.organizations);
const ties = Number(values.ties ?? usual.ties);

// Stdout gets a JSON line for every step, then one for all of them, and nothing else.
const tell = (line: string) => console.error(line);
const tellLoad = () =>
  tell(`Load of the machine over 1, 5, 15 minutes: ${loadavg().map((load) => load.toFixed(1))}`);

const folder = mkdtempSync(join(tmpdir(), 'lianpu-bench-'));
const signal = stopSignal();
tellLoad();
try {
  tell(`Writing tables of ${organizations} organisations and ${ties} ties.`);
  await writeBulkTables(folder, organizations, ties);
  const startedAt = performance.now();
  const args = ['--max-old-space-size=2048', 'server/bulk/main.ts', folder];
  const child = spawn(process.execPath, [...args, '--out', join(folder, 'data')], {
    env: { ...process.env, NEO4J_URI: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  signal.addEventListener('abort', () => child.kill('SIGTERM'));
  createInterface({ input: child.stdout }).on('line', (line) => {
    tell(line);
    const step = stepOf(line);
    if (step) console.log(JSON.stringify({ bench: 'bulk load', ...step, organizations, ties }));
  });
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - startedAt) / 1000;
  if (code !== 0) throw new Error(`the load ended with ${code}`);
  const all = { step: 'all', unit: 's', value: Number(seconds.toFixed(1)) };
  console.log(JSON.stringify({ bench: 'bulk load', ...all, organizations, ties }));
} catch (error) {
  tell(signal.aborted ? 'Stopped before the end.' : String(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
tellLoad();
process.exit();
