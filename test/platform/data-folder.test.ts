import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimFolder, ownerOf } from '../../server/neo4j/data-folder.ts';
import { runningInstance, stopOrphan, writeInstance } from '../../server/neo4j/instance-file.ts';
import { birthMark } from '../../server/neo4j/processes.ts';
import { marks } from '../../server/neo4j/settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianpu-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A claim as another process would have written it. */
const claimBy = (pid: number, born: string | undefined, of = folder) =>
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid, born, folder: of }));

/** A process that lives until it is told to end. */
function startStranger(...words: string[]) {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', ...words]);
  return {
    child,
    pid: child.pid ?? 0,
    ended: new Promise((resolve) => child.once('exit', resolve)),
  };
}

it('is taken while its owner lives, and free again afterwards', async () => {
  const { child, pid, ended } = startStranger();
  claimBy(pid, birthMark(pid));

  expect(() => claimFolder(folder)).toThrow(`Another Lianpu (process ${pid}) is using the data`);

  child.kill();
  await ended;
  claimFolder(folder)();
  expect(ownerOf(folder)).toBeUndefined();
});

it('is not held by a later process with the number of its owner', async () => {
  const { child, pid, ended } = startStranger();
  claimBy(pid, 'at another time');

  expect(ownerOf(folder)).toBeUndefined();
  child.kill();
  await ended;
});

it('is not held by the owner of the folder that it was copied from', async () => {
  const { child, pid, ended } = startStranger();
  claimBy(pid, birthMark(pid));
  const copy = `${folder}-copy`;
  cpSync(folder, copy, { recursive: true });

  expect(ownerOf(folder)).toBe(pid);
  expect(ownerOf(copy)).toBeUndefined();
  rmSync(copy, { recursive: true });
  child.kill();
  await ended;
});

it('survives an owner file that was cut off', () => {
  writeFileSync(join(folder, 'owner.json'), '{"pid": 1');

  const release = claimFolder(folder);

  expect(readFileSync(join(folder, 'owner.json'), 'utf8')).toContain(`"pid":${process.pid}`);
  release();
});

it('never takes a stranger for its Neo4j', async () => {
  const { child, pid, ended } = startStranger(...marks('/another/home'));
  writeInstance(folder, { pid, boltPort: 7687 });

  expect(runningInstance(folder)).toBeUndefined();
  await stopOrphan(folder, () => {});

  expect(child.exitCode ?? child.signalCode).toBeNull();
  child.kill();
  await ended;
});

it('stops the Neo4j that was left on it', async () => {
  const home = join(folder, 'neo4j');
  mkdirSync(home);
  const { child, pid, ended } = startStranger(...marks(home));
  writeInstance(home, { pid, boltPort: 7687 });
  const lines: string[] = [];

  await stopOrphan(home, (line) => lines.push(line));
  await ended;

  expect(child.signalCode).toBe('SIGTERM');
  expect(lines).toEqual([`Stopping Neo4j (process ${pid}), which an earlier run left behind.`]);
  expect(runningInstance(home)).toBeUndefined();
});
