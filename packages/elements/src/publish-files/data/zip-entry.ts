import type { ZipEntry } from '@saldo/sdk/upload';

// A workbook has a few dozen.
const mostEntries = 10_000;

/** An entry of a ZIP file, for workbooks: inflated no further than the size that stands in its directory, which is held against the limit before. */
export async function zipEntry(bytes: Uint8Array, name: string, limit: number): Promise<ZipEntry> {
  const { unzipSync } = await import('fflate');
  let isTooLarge = false;
  let count = 0;
  try {
    const found = unzipSync(bytes, {
      filter: (entry) => {
        count += 1;
        if (
          count > mostEntries ||
          entry.name.toLowerCase() !== name.toLowerCase() ||
          entry.name.endsWith('/')
        )
          return false;
        isTooLarge = entry.originalSize > limit;
        return !isTooLarge;
      },
    });
    if (isTooLarge) return 'too-large';
    const [content] = Object.values(found);
    return content ?? 'none';
  } catch {
    // What it throws is of a broken or encrypted archive.
    return 'unreadable';
  }
}
