import { requireFree, writeFiles } from '../scaffold/write-files.ts';
import { elementFiles } from './element-files.ts';
import type { ElementName } from './element-name.ts';

/** Writes a new element into a checkout. Answers the paths; throws without writing when the name is taken. */
export async function writeElement(checkout: string, name: ElementName): Promise<string[]> {
  const files = await elementFiles(name);
  const paths = files.map(({ path }) => path);
  requireFree(checkout, [`packages/elements/src/${name.kebab}`, ...paths]);
  await writeFiles(checkout, files);
  return paths;
}
