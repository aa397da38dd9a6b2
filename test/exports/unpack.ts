import { buffer } from 'node:stream/consumers';
import { type Entry, fromBuffer } from 'yauzl';

/** What an independent reader finds in an archive. */
export function unpack(archive: Buffer): Promise<Record<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true, validateEntrySizes: true }, (error, zipFile) => {
      if (error) return reject(error);
      const found: Record<string, string> = {};
      zipFile.on('error', reject);
      zipFile.on('end', () => resolve(found));
      zipFile.on('entry', (entry: Entry) =>
        zipFile.openReadStream(entry, async (failure, stream) => {
          if (failure) return reject(failure);
          found[entry.fileName] = (await buffer(stream)).toString();
          zipFile.readEntry();
        }),
      );
      zipFile.readEntry();
    });
  });
}
