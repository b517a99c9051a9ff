/** Runs the test files named as arguments, one after the other, in this process. */
import { pathToFileURL } from 'node:url';
import { fromRoot } from '../process/root.ts';

for (const file of process.argv.slice(2)) await import(pathToFileURL(fromRoot(file)).href);
