import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP file of these entries, as an office program writes one; `declared` lies about the size of what is in the first. */
export function zipOf(entries: Readonly<Record<string, string | Uint8Array>>, declared?: number): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [index, [name, content]] of Object.entries(entries).entries()) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const size = index === 0 && declared !== undefined ? declared : bytes.byteLength;
    const sums = Buffer.alloc(12);
    sums.writeUInt32LE(crc32(bytes), 0);
    sums.writeUInt32LE(packed.byteLength, 4);
    sums.writeUInt32LE(size, 8);
    const written = Buffer.from(name);
    const local = Buffer.concat([
      Buffer.from('504b03041400000008000000210000', 'hex').subarray(0, 14),
      sums,
      Buffer.from([written.byteLength, 0, 0, 0]),
      written,
      packed,
    ]);
    const at = Buffer.alloc(4);
    at.writeUInt32LE(offset);
    directory.push(
      Buffer.concat([
        Buffer.from('504b01021400140000000800000021000000', 'hex').subarray(0, 16),
        sums,
        Buffer.from([written.byteLength, 0, ...Array<number>(12).fill(0)]),
        at,
        written,
      ]),
    );
    locals.push(local);
    offset += local.byteLength;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.byteLength, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
