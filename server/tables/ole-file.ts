import { open } from 'node:fs/promises';

/** Bytes of the directory of a compound file that are looked through: 512 streams. */
const directorySize = 64 * 1024;

/**
 * What an OLE compound file holds: an encrypted spreadsheet keeps its zip in a stream called
 * EncryptedPackage, named in the directory whose sector the header tells ([MS-CFB] 2.2).
 */
export async function oleContent(path: string): Promise<'ENCRYPTED' | 'OLD_EXCEL' | 'NOT_A_TABLE'> {
  const file = await open(path);
  try {
    const header = Buffer.alloc(512);
    await file.read(header, 0, header.length, 0);
    const sectorSize = header.readUInt16LE(30) === 12 ? 4096 : 512;
    const start = (header.readUInt32LE(48) + 1) * sectorSize;
    const directory = Buffer.alloc(directorySize);
    await file.read(directory, 0, directory.length, start);
    const has = (name: string) => directory.includes(Buffer.from(`${name}\0`, 'utf16le'));
    if (has('EncryptedPackage')) return 'ENCRYPTED';
    return has('Workbook') || has('Book') ? 'OLD_EXCEL' : 'NOT_A_TABLE';
  } finally {
    await file.close();
  }
}
