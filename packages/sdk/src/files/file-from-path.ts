import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { mediaTypeOf } from './media-type.ts';

/**
 * Reads a file from disk, ready for `saldo.files.create` or `put`: named as on disk, typed by its first bytes and not by its
 * name, as the server checks it. `application/octet-stream`, which the server refuses, when they are none of PDF, JPEG, PNG, WEBP, XML.
 * Throws what `node:fs` throws.
 */
export async function fileFromPath(path: string | URL): Promise<File> {
  const bytes = new Uint8Array(await readFile(path));
  const name = basename(path instanceof URL ? decodeURIComponent(path.pathname) : path);
  return new File([bytes], name, { type: mediaTypeOf(bytes) });
}
