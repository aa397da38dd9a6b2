import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, expect, it } from 'vitest';
import { importFolder } from '../../server/import-folder.ts';
import { openRuns } from '../../server/imports/runs/open-runs.ts';
import { connect } from '../../server/neo4j/connect.ts';
import { openFacts } from '../imports/test-runs.ts';
import { openTestGraph } from '../support/graph.ts';
import { startServer, stopServers } from '../support/server-process.ts';
import { writeTables } from './fixture.ts';
import { loadInBulk } from './load.ts';

const { graph, driver } = openTestGraph('once');
const folder = mkdtempSync(join(tmpdir(), 'lianpu-bulk-'));
afterAll(async () => {
  await stopServers();
  rmSync(folder, { recursive: true, force: true });
});

/** The graph but for runs (who wrote a fact when) and the order of labels, which each store has its own. */
const factsOf = async (of: Driver) =>
  (await openFacts(of)()).map((line) =>
    line
      .replace(/"importRunId":"[^"]*",?/, '')
      .replace(/"labels":\["(\w+)","Organization"\]/, '"labels":["Organization","$1"]'),
  );

/** The run of the load, its rules the gravest first. */
const bulkRun = {
  templateKey: 'bulk',
  counts: { read: 20, created: 12, updated: 0, unchanged: 0, merged: 3, rejected: 5 },
  rules: expect.arrayContaining([
    { rule: 'ENDS_EQUAL', count: 1 },
    { rule: 'END_UNKNOWN', count: 1 },
    { rule: 'SOURCE_UNKNOWN', count: 1 },
  ]),
};

it('loads tables as an import does, and serves them', { timeout: 300_000 }, async () => {
  const tables = writeTables(join(folder, 'tables'));
  const dataDir = join(folder, 'data');

  const { code, output } = await loadInBulk([tables, '--out', dataDir]);

  expect(output).toContain('organizations: 6 rows = 3 created + 1 merged + 2 rejected');
  expect(output).toContain('ties: 9 rows = 4 created + 2 merged + 3 rejected');
  expect(code).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(['data', 'tables']);
  const rejected = readFileSync(join(dataDir, 'bulk', 'rejected-ties.csv'), 'utf8');
  expect(rejected.split('\r\n').slice(1, -1)).toEqual([
    expect.stringContaining('两端是同一个'),
    expect.stringContaining('没有找到所指的主体'),
    expect.stringContaining('LOVES'),
  ]);

  const server = startServer(dataDir);
  const found = await server.ask('{ search(text: "甲旧厂") { id matchedField } }');
  const view = await server.ask(
    '{ panorama(chainId: "chain:t", regionCode: "990105") { stages { localCount } } }',
  );
  const runs = await server.ask(
    '{ importRuns(first: 9) { nodes { templateKey counts { read created updated unchanged merged rejected } rules { rule count } } } }',
  );
  const history = await server.ask(
    '{ organization(id: "org:a") { history(first: 9) { nodes { change note } } } }',
  );
  const bulk = await connect(
    { dataDir, neo4j: { kind: 'embedded', boltPort: 0 } },
    { share: true },
  );
  const loaded = await factsOf(bulk.driver);
  await bulk.stop();
  expect(found.data).toEqual({ search: [{ id: 'org:a', matchedField: 'alias' }] });
  expect(view.data).toEqual({ panorama: { stages: [{ localCount: 1 }] } });

  expect(runs.data).toMatchObject({
    importRuns: { nodes: expect.arrayContaining([bulkRun]) },
  });
  expect(history.data).toEqual({
    organization: { history: { nodes: [{ change: 'CREATED', note: '由导入“bulk”建立' }] } },
  });

  const imports = openRuns({
    graph,
    folder: join(folder, 'imports'),
    log: pino({ level: 'silent' }),
  });
  const { signal } = new AbortController();
  await importFolder({
    graph,
    runs: imports,
    folder: tables,
    author: '测试岗',
    onLine: () => {},
    signal,
  });
  await imports.stop();
  const imported = await factsOf(driver);
  expect(loaded.filter((line) => !imported.includes(line))).toEqual([]);
  expect(imported.filter((line) => !loaded.includes(line))).toEqual([]);
  expect(existsSync(join(dataDir, 'neo4j'))).toBe(true);
});
