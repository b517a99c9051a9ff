import type { Entry, ZipFile } from 'yauzl';
import type { ZipEntry } from '../import/index.ts';

// A workbook has a few dozen.
const maxEntries = 10_000;

/**
 * An entry of a ZIP file by its name, in any case, for `zipEntry` of `readRecords`: what it holds where that is at most `limit` bytes.
 * Read by the archive's directory, inflated no further than the size that stands there, which is held against the limit before.
 */
export async function zipEntry(bytes: Uint8Array, name: string, limit: number): Promise<ZipEntry> {
  const { fromBufferPromise } = (await import('yauzl')).default;
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const entry = await entryOf(zip, name);
    if (!entry || entry.fileName.endsWith('/')) return 'none';
    if (entry.uncompressedSize > limit) return 'too-large';
    return await contentOf(zip, entry);
  } catch {
    // What it throws for a broken archive is a bare Error; there is no disk and no network that could fail.
    return 'unreadable';
  }
}

async function entryOf(zip: ZipFile, name: string): Promise<Entry | undefined> {
  if (zip.entryCount > maxEntries) return undefined;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.toLowerCase() === name.toLowerCase()) return entry;
  }
  return undefined;
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces);
}
