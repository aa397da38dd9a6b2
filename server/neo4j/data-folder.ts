import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { startError } from '../start-error.ts';
import { birthMark } from './processes.ts';

const claim = z.object({ pid: z.int(), born: z.string(), folder: z.string() });

function readClaim(file: string): z.output<typeof claim> | undefined {
  try {
    return claim.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** The process that works on this data folder now, other than ourselves; undefined for none. */
export function ownerOf(folder: string): number | undefined {
  const owner = readClaim(join(folder, 'owner.json'));
  // A copied folder carries the claim of the original; a number may have passed to another process.
  if (!owner || owner.folder !== folder || owner.pid === process.pid) return undefined;
  return birthMark(owner.pid) === owner.born ? owner.pid : undefined;
}

/**
 * Takes the data folder for this process, or says who has it. The answer gives it back.
 * Two that start within the same millisecond may both pass; then the lock of Neo4j's store decides.
 */
export function claimFolder(folder: string): () => void {
  const file = join(folder, 'owner.json');
  try {
    mkdirSync(folder, { recursive: true });
    const owner = ownerOf(folder);
    if (owner !== undefined) throw folderTaken(folder, owner);
    rmSync(file, { force: true });
    const descriptor = openSync(file, 'wx');
    const born = birthMark(process.pid) ?? '';
    writeSync(descriptor, JSON.stringify({ pid: process.pid, born, folder }));
    closeSync(descriptor);
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      throw startError(`The data folder ${folder} cannot be used (${error.code}). Set DATA_DIR.`);
    }
    throw error;
  }
  const release = () => {
    if (readClaim(file)?.pid === process.pid) rmSync(file, { force: true });
  };
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}

const folderTaken = (folder: string, owner: number) =>
  startError(
    `Another Lianpu (process ${owner}) is using the data in ${folder}. Stop it first, or set DATA_DIR to another folder.`,
  );
