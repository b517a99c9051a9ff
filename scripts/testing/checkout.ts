import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../process/root.ts';

/** A copy of some of the repository, with the same packages installed. */
export interface Checkout {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Copies files and folders, named from the repository's root, so that whoever builds or checks the real ones meanwhile does not
 * see what is tried. Packages of the workspace that were copied are found in the copy, the others in the repository.
 */
export async function makeCheckout(paths: readonly string[], skip = /(?!)/): Promise<Checkout> {
  await mkdir(fromRoot('.cache'), { recursive: true });
  const folder = await mkdtemp(fromRoot('.cache', 'checkout-'));
  const isCopied = (path: string) => !/\/(node_modules|dist|\.cache)(\/|$)/.test(path) && !skip.test(path);
  for (const path of paths) {
    await cp(fromRoot(path), join(folder, path), { recursive: true, filter: isCopied });
  }
  for (const home of ['.', 'packages/sdk', 'packages/elements', 'packages/demo-server']) {
    if (home === '.' || existsSync(join(folder, home))) await linkPackages(folder, home);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function linkPackages(checkout: string, home: string): Promise<void> {
  const [from, to] = [fromRoot(home, 'node_modules'), join(checkout, home, 'node_modules')];
  const own = existsSync(join(from, '@saldo')) ? await readdir(join(from, '@saldo')) : [];
  await mkdir(join(to, '@saldo'), { recursive: true });
  for (const name of await readdir(from)) {
    if (name !== '@saldo') await symlink(join(from, name), join(to, name));
  }
  for (const name of own) {
    const copy = join(checkout, 'packages', name);
    await symlink(
      existsSync(join(copy, 'package.json')) ? copy : fromRoot('packages', name),
      join(to, '@saldo', name),
    );
  }
}
