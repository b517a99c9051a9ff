import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fromRoot } from '../../process/root.ts';
import { breaksBetweenInterfaces } from './compare-interfaces.ts';
import { elementInterface, type ElementInterface } from './element-interface.ts';

/** Holds the interface of the elements of the last release: `0.1.0.json`. */
const releasedFolder = 'packages/elements/released';

/** What of the elements breaks pages that were built against the last release, one line each. */
export async function checkElementBreaking(): Promise<string[]> {
  const names = (await readdir(fromRoot(releasedFolder))).filter((name) => name.endsWith('.json'));
  if (names.length !== 1) throw new Error(`${releasedFolder} holds the one interface of the last release`);
  const path = `${releasedFolder}/${names[0]}`;
  const before = JSON.parse(await readFile(fromRoot(path), 'utf8')) as ElementInterface;
  return breaksBetweenInterfaces(before, await elementInterface()).map((one) => `${one} (against ${path})`);
}

/** Keeps the interface as the one that is released now. Resolves to where. */
export async function keepElementInterface(version: string): Promise<string> {
  const path = `${releasedFolder}/${version}.json`;
  const content = `${JSON.stringify(await elementInterface(), null, 2)}\n`;
  await rm(fromRoot(releasedFolder), { recursive: true, force: true });
  await mkdir(fromRoot(releasedFolder), { recursive: true });
  await writeFile(fromRoot(path), content);
  return path;
}
