import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip; what is said beside the content is a lie of the zip about it. */
export interface ZipPart {
  readonly content: string | Buffer;
  readonly saidSize?: number;
  readonly saidSum?: number;
  readonly isEncrypted?: boolean;
}

/** A zip of deflated entries, written by hand so that it can be wrong. */
export function zip(parts: Readonly<Record<string, string | Buffer | ZipPart>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    const said = typeof part === 'string' || Buffer.isBuffer(part) ? { content: part } : part;
    const content = Buffer.from(said.content);
    const deflated = deflateRawSync(content);
    const path = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 | (said.isEncrypted ? 1 : 0), 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(said.saidSum ?? crc32(content), 10);
    fields.writeUInt32LE(deflated.length, 14);
    fields.writeUInt32LE(said.saidSize ?? content.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, path, deflated]);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, central, path);
    locals.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, index, end]);
}
