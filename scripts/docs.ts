/** `npm run docs`: writes what of the guides is made from code. Needed after a change of an element's comments, or of the palette. */
import { writeFile } from 'node:fs/promises';
import { elementReference, referenceFile } from './docs/element-reference.ts';
import { guideWithPalette, paletteGuide } from './docs/palette-tables.ts';
import { fromRoot } from './process/root.ts';

await writeFile(fromRoot(referenceFile), await elementReference());
await writeFile(fromRoot(paletteGuide), await guideWithPalette());
console.log(`${referenceFile}\n${paletteGuide}`);
