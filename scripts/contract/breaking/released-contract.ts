import { readdir, readFile } from 'node:fs/promises';
import { fromRoot } from '../../process/root.ts';
import type { Node } from '../rules/walk.ts';

export const releasedFolder = 'packages/sdk/contract/released';

/** The contract of the last release, with its path. The folder holds one: `0.1.0.json`. */
export async function releasedContract(): Promise<{ path: string; document: Node }> {
  const names = (await readdir(fromRoot(releasedFolder))).filter((name) => name.endsWith('.json'));
  if (names.length !== 1) throw new Error(`${releasedFolder} holds the one contract of the last release`);
  const path = `${releasedFolder}/${names[0]}`;
  return { path, document: JSON.parse(await readFile(fromRoot(path), 'utf8')) as Node };
}
