import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { fromRoot } from '../process/root.ts';
import { sources, type Source } from './sources.ts';

const run = promisify(execFile);

/** What could be had of the list. */
export interface Brought {
  /** Folders with files to read. */
  folders: string[];
  /** A sentence for each repository that could not be had. */
  missing: string[];
}

/**
 * Clones the repositories of the list into `.cache/formats`, which git ignores: their last commit, of it the folders that hold files to
 * read. A clone that is there already, as `owner+name`, is taken as it is. `home`, `list` and `host` are for tests.
 */
export async function bring(
  home = fromRoot('.cache/formats'),
  list = sources,
  host = 'https://github.com',
): Promise<Brought> {
  await mkdir(home, { recursive: true });
  const brought: Brought = { folders: [], missing: [] };
  for (const source of list) {
    const clone = join(home, source.repository.replace('/', '+'));
    const reason = existsSync(clone)
      ? undefined
      : await cloned(source, `${host}/${source.repository}.git`, clone);
    if (reason === undefined) brought.folders.push(...source.folders.map((folder) => join(clone, folder)));
    else brought.missing.push(`${source.repository} could not be cloned into ${clone}: ${reason}`);
  }
  return brought;
}

async function cloned({ folders }: Source, address: string, clone: string): Promise<string | undefined> {
  try {
    await run('git', ['clone', '--quiet', '--depth=1', '--filter=blob:none', '--sparse', address, clone]);
    await run('git', ['-C', clone, 'sparse-checkout', 'set', ...folders]);
    return undefined;
  } catch (error) {
    // Half a clone would be taken for a whole one.
    await rm(clone, { recursive: true, force: true });
    const { stderr = '' } = error as { stderr?: string };
    return /^fatal: .*$/m.exec(stderr)?.[0] ?? String(error);
  }
}

/** The repository whose clone a folder is in, as `owner/name`. */
export function suiteOf(folder: string): string {
  const clone = relative(fromRoot('.cache/formats'), folder).split(sep)[0] ?? '';
  return clone.replace('+', '/');
}
