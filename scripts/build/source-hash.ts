import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fromRoot, root } from '../process/root.ts';

/** A digest of the contents of files, by patterns from the repository's root; tests do not count. */
export async function sourceHash(patterns: string[]): Promise<string> {
  const files = globSync(patterns, { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash.update(file).update('\0');
    hash.update(await readFile(fromRoot(file)));
  }
  return hash.digest('hex');
}
