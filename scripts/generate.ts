/** `npm run generate`: writes what is made from the contract. Needed after each change of packages/sdk/contract. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateFiles } from './generated/generated-files.ts';
import { fromRoot } from './process/root.ts';

for (const { path, content } of await generateFiles()) {
  await mkdir(dirname(fromRoot(path)), { recursive: true });
  await writeFile(fromRoot(path), content);
  console.log(path);
}
