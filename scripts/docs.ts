/** `npm run docs`: writes what of the guides is made from code. Needed after a change of an element's comments. */
import { writeFile } from 'node:fs/promises';
import { elementReference, referenceFile } from './docs/element-reference.ts';
import { fromRoot } from './process/root.ts';

await writeFile(fromRoot(referenceFile), await elementReference());
console.log(referenceFile);
