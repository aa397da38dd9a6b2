import { type FileHandle, open } from 'node:fs/promises';

/** A file that grows with the batches of a run, and is never longer than its last checkpoint says. */
export interface CheckedFile {
  /**
   * Writes behind `after`, the bytes of the last checkpoint, whatever stood there; answers with the
   * bytes that the next checkpoint is to name. On the disk when it resolves.
   */
  write(after: number, bytes: Buffer): Promise<number>;
  /** The bytes between two checkpoints. */
  read(from: number, to: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens a file and cuts it back to the bytes that the last checkpoint names. */
export async function openCheckedFile(path: string, byteCount: number): Promise<CheckedFile> {
  const file = await openOrCreate(path);
  await file.truncate(byteCount);
  return {
    async write(after, bytes) {
      if (bytes.length === 0) return after;
      await file.truncate(after);
      await file.write(bytes, 0, bytes.length, after);
      await file.datasync();
      return after + bytes.length;
    },
    async read(from, to) {
      const bytes = Buffer.alloc(to - from);
      if (bytes.length > 0) await file.read(bytes, 0, bytes.length, from);
      return bytes;
    },
    close: () => file.close(),
  };
}

async function openOrCreate(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return open(path, 'w+');
    }
    throw error;
  }
}
