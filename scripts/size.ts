/** `npm run size`: what a page loads first for the SDK and for each element, minified and `gzip -9`. */
import { formatSize, measureSizes } from './size/measure.ts';

const sizes = await measureSizes();
for (const size of sizes) console.log(formatSize(size));
if (sizes.some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1;
