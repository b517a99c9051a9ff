import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fromRoot } from '../process/root.ts';
import { sources } from './sources.ts';

const run = promisify(execFile);

/** Clones the repositories of the list into `.cache/formats`, which git ignores, and answers the folders with files to read. */
export async function bring(): Promise<string[]> {
  const home = fromRoot('.cache/formats');
  await mkdir(home, { recursive: true });
  const folders: string[] = [];
  for (const { repository, folders: wanted } of sources) {
    const clone = join(home, repository.replace('/', '+'));
    if (!existsSync(clone)) {
      await run('git', ['clone', '--quiet', '--depth=1', `https://github.com/${repository}.git`, clone]);
    }
    folders.push(...wanted.map((folder) => join(clone, folder)));
  }
  return folders;
}
