/**
 * `npm run formats [-- FOLDER…]`: reads real files that others wrote and judges what becomes of them. Without folders it brings
 * the public test suites of `scripts/formats/sources.ts` into `.cache/formats` first. Nothing of them is part of this repository.
 * Prints a table, then each fault with its file; ends with 1 when there is one.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bring } from './formats/bring.ts';
import { formatTable } from './formats/format-table.ts';
import { judgeFile, type Verdict } from './formats/judge-file.ts';

const given = process.argv.slice(2);
const folders = given.length > 0 ? given : await bring();
const verdicts = new Map<string, Verdict>();
for (const folder of folders) {
  for (const name of globSync('**/*.{xml,XML,pdf}', { cwd: folder }).sort()) {
    const path = join(folder, name);
    verdicts.set(path, await judgeFile(readFileSync(path), name));
  }
}
console.log(formatTable([...verdicts.values()]));
const faulty = [...verdicts].filter(([, { faults }]) => faults.length > 0);
for (const [path, { faults }] of faulty) console.log(`fault  ${path}: ${faults.join('; ')}`);
const read = [...verdicts.values()].filter(({ records }) => records > 0).length;
console.log(
  `${verdicts.size} files, ${read} read, ${verdicts.size - read} refused, ${faulty.length} with faults`,
);
if (faulty.length > 0 || verdicts.size === 0) process.exitCode = 1;
