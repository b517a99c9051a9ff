import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ScaffoldFile } from './scaffold-file.ts';

/** Throws when one of these paths of a checkout is taken. */
export function requireFree(checkout: string, paths: readonly string[]): void {
  const taken = paths.find((path) => existsSync(join(checkout, path)));
  if (taken !== undefined) throw new Error(`${taken} is already there.`);
}

/** Writes files that are not there yet. */
export async function writeFiles(checkout: string, files: readonly ScaffoldFile[]): Promise<void> {
  for (const { path, content } of files) {
    const file = join(checkout, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flag: 'wx' });
  }
}
