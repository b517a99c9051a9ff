import { cp, rename, rm } from 'node:fs/promises';
import { fromRoot } from '../process/root.ts';
import { browserBundle } from './browser-bundle.ts';

/** The portal's pages with the elements that they load: a folder that can be copied to any server of files. */
export async function buildPortal(): Promise<void> {
  const target = fromRoot('packages/elements/dist/portal');
  const draft = `${target}.${process.pid}`;
  await cp(fromRoot('packages/elements/portal'), draft, {
    recursive: true,
    filter: (path) => !path.endsWith('tsconfig.json'),
  });
  await cp(browserBundle, `${draft}/elements`, { recursive: true });
  await rm(target, { recursive: true, force: true });
  await rename(draft, target);
}
