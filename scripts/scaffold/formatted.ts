import { format, getFileInfo, resolveConfig } from 'prettier';
import { fromRoot } from '../process/root.ts';
import type { ScaffoldFile } from './scaffold-file.ts';

/** As Prettier leaves it, because lines break elsewhere with a longer name. What it does not know (SQL) stays. */
export async function formatted({ path, content }: ScaffoldFile): Promise<ScaffoldFile> {
  const filepath = fromRoot(path);
  const { inferredParser } = await getFileInfo(filepath);
  if (inferredParser === null) return { path, content };
  const options = await resolveConfig(fromRoot('package.json'));
  return { path, content: await format(content, { ...options, filepath }) };
}
