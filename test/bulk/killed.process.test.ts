import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startServer, stopServers } from '../support/server-process.ts';
import { writeTables } from './fixture.ts';
import { loadInBulk } from './load.ts';

/** A load starts Java twice. */
const patient = { timeout: 300_000 };

const folder = mkdtempSync(join(tmpdir(), 'lianpu-bulk-'));
afterAll(async () => {
  await stopServers();
  rmSync(folder, { recursive: true, force: true });
});

it(
  'leaves no graph when it is killed while the importer works, and starts anew',
  patient,
  async () => {
    const tables = writeTables(join(folder, 'tables'));
    const target = join(folder, 'killed');

    const killed = await loadInBulk(
      [tables, '--out', target],
      {},
      { killAt: 'Reading the rest of names' },
    );

    expect(killed.code).toBeNull();
    expect(existsSync(join(target, 'neo4j'))).toBe(false);

    const again = await loadInBulk([tables, '--out', target]);

    expect(again.output).toMatch(/Removing .*, which a load that broke off has left\./);
    expect(again.output).toContain('ties: 9 rows = 4 created + 2 merged + 3 rejected');
    expect(readdirSync(target).sort()).toEqual(['bulk', 'imports', 'neo4j']);
    const found = await startServer(target).ask('{ search(text: "甲旧厂") { id } }');
    expect(found.data).toEqual({ search: [{ id: 'org:a' }] });
  },
);

it(
  'refuses a folder that another load works on, and takes it when that was killed',
  patient,
  async () => {
    const tables = writeTables(join(folder, 'tables'));
    const target = join(folder, 'shared');

    const first = loadInBulk([tables, '--out', target], {}, { killAt: 'Starting Neo4j.' });
    while (!existsSync(join(target, 'owner.json'))) await new Promise((go) => setTimeout(go, 50));
    const second = await loadInBulk([tables, '--out', target]);
    await first;

    expect(second.code).toBe(1);
    expect(second.output).toMatch(/^Another Lianpu \(process \d+\) is using the data in /);
    const third = await loadInBulk([tables, '--out', target]);
    expect(third.output).toContain('Removing ');
    expect(third.output).toContain('organizations: 6 rows = 3 created');
  },
);
