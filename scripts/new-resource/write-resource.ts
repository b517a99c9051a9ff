import { makeEdits } from '../scaffold/edit.ts';
import { requireFree, writeFiles } from '../scaffold/write-files.ts';
import { resourceEdits } from './resource-edits.ts';
import { resourceFiles } from './resource-files.ts';
import type { ResourceName } from './resource-name.ts';

/** What was written. */
export interface WrittenResource {
  readonly added: readonly string[];
  readonly changed: readonly string[];
}

/** Writes a new resource into a checkout. Throws without writing when the name is taken, or when a line has no place. */
export async function writeResource(checkout: string, name: ResourceName): Promise<WrittenResource> {
  const files = await resourceFiles(checkout, name);
  const added = files.map(({ path }) => path);
  requireFree(checkout, [`packages/demo-server/src/server/${name.plural.kebab}`, ...added]);
  const changed = await makeEdits(checkout, resourceEdits(name));
  await writeFiles(checkout, files);
  return { added, changed };
}
