import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { ExportFile } from '../../server/exports/files.ts';
import { writeFolder } from '../../server/exports/write-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianpu-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* files(): AsyncGenerator<ExportFile> {
  yield { name: 'a.csv', content: pieces() };
}
async function* pieces(): AsyncGenerator<string> {
  yield '甲';
  yield '乙';
}

it('makes the folder and writes the files', async () => {
  const target = join(folder, 'new', 'deep');
  const told: string[] = [];

  await writeFolder(target, files(), (name) => told.push(name));

  expect(readFileSync(join(target, 'a.csv'), 'utf8')).toBe('甲乙');
  expect(told).toEqual(['a.csv']);
});

it('refuses a folder that holds something, and leaves it as it is', async () => {
  writeFileSync(join(folder, '别的.txt'), '');

  await expect(writeFolder(folder, files(), () => {})).rejects.toThrow(/is not empty/);

  expect(readdirSync(folder)).not.toContain('a.csv');
});
