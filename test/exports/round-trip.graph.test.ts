import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, expect, it } from 'vitest';
import { ensureDemo } from '../../seeds/demo.ts';
import { exportFiles } from '../../server/exports/files.ts';
import { writeFolder } from '../../server/exports/write-folder.ts';
import { importFolder } from '../../server/import-folder.ts';
import { openRuns } from '../../server/imports/runs/open-runs.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { openSnapshot } from '../seeds/fixture/snapshot.ts';
import { openTestGraph } from '../support/graph.ts';
import { run, serve } from '../support/run.ts';
import { unpack } from './unpack.ts';
import { workBy } from './work.ts';

const { graph, driver, empty } = openTestGraph('once');
const folder = mkdtempSync(join(tmpdir(), 'lianpu-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether a line of a snapshot is about runs: batches and versions, which an import makes anew. */
const isOfRuns = (line: string) =>
  /^\{"labels":\["(ImportBatch|ImportLock|DataVersion)"\]/.test(line);

/** A moment at which a node was last written, and the run that wrote a fact. */
const withoutRuns = (line: string) =>
  line.replace(/"(updatedAt)":\{[^}]*\},?/, '').replace(/"importRunId":"[^"]*",?/, '');

const snapshot = openSnapshot(driver);
const comparable = async () =>
  (await snapshot()).filter((line) => !isOfRuns(line)).map(withoutRuns);

const importAll = async (dir: string) => {
  const runs = openRuns({ graph, folder: join(folder, 'imports'), log: pino({ level: 'silent' }) });
  const lines: string[] = [];
  const signal = new AbortController().signal;
  const onLine = (line: string) => lines.push(line);
  const isGood = await importFolder({ graph, runs, folder: dir, author: '测试岗', onLine, signal });
  await runs.stop();
  return { isGood, lines };
};

it('takes the demo and all later work back from its export', { timeout: 300_000 }, async () => {
  await ensureDemo(graph, () => {});
  await workBy({ graph, ask: (query, input) => run(graph, query, { input }), write: writeGraph });
  const before = await comparable();
  const dir = join(folder, 'first');
  await writeFolder(dir, exportFiles(graph), () => {});

  await empty();
  const { isGood, lines } = await importAll(dir);

  expect(lines.filter((line) => !/ 0 (rejected|broken)$/.test(line))).toEqual([]);
  expect(isGood).toBe(true);
  const after = await comparable();
  expect(after.filter((line) => !before.includes(line))).toEqual([]);
  expect(before.filter((line) => !after.includes(line))).toEqual([]);

  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({ changedMeanwhile: false, dataDate: expect.any(String) });
  const again = join(folder, 'again');
  await writeFolder(again, exportFiles(graph), () => {});
  for (const file of readdirSync(dir).filter((name) => name.endsWith('.csv'))) {
    expect(readFileSync(join(again, file), 'utf8'), file).toBe(
      readFileSync(join(dir, file), 'utf8'),
    );
  }

  const app = await serve(graph);
  const { headers, rawPayload } = await app.inject({ url: '/exports/graph.zip' });
  expect(headers['content-type']).toBe('application/zip');
  const packed = await unpack(rawPayload);
  expect(Object.keys(packed).sort()).toEqual(readdirSync(again).sort());
  expect(packed['08-ties.csv']).toBe(readFileSync(join(again, '08-ties.csv'), 'utf8'));
});
