/**
 * `npm run formats [-- FOLDER…]`: reads real files that others wrote and judges what becomes of them. Without folders it brings
 * the public test suites of `scripts/formats/sources.ts` into `.cache/formats` first. Nothing of them is part of this repository.
 * Prints a table of outcomes and one of the suites, then each file that makes a warning, each fault, and each suite that could not be
 * had; ends with 1 when there is a fault or a suite is missing.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bring, suiteOf } from './formats/bring.ts';
import { formatTable, suiteTable } from './formats/format-table.ts';
import { judgeFile, type Verdict } from './formats/judge-file.ts';

const given = process.argv.slice(2);
const { folders, missing } = given.length > 0 ? { folders: given, missing: [] } : await bring();
const verdicts = new Map<string, Verdict>();
const suites: { name: string; verdicts: Verdict[] }[] = [];
for (const folder of folders) {
  const own: Verdict[] = [];
  for (const name of globSync('**/*.{xml,XML,pdf}', { cwd: folder }).sort()) {
    const path = join(folder, name);
    const verdict = await judgeFile(readFileSync(path), name);
    verdicts.set(path, verdict);
    own.push(verdict);
  }
  suites.push({ name: given.length > 0 ? folder : suiteOf(folder), verdicts: own });
}
console.log(formatTable([...verdicts.values()]));
console.log(`\n${suiteTable(suites)}`);
const lines = (kind: string, of: (verdict: Verdict) => readonly string[]) => {
  const found = [...verdicts].filter(([, verdict]) => of(verdict).length > 0);
  for (const [path, verdict] of found)
    console.log(`${kind}  ${path}: ${[...new Set(of(verdict))].join('; ')}`);
  return found.length;
};
const warned = lines('warned', ({ warnings }) => warnings);
const faulty = lines('fault', ({ faults }) => faults);
for (const sentence of missing) console.log(`missing  ${sentence}`);
const read = [...verdicts.values()].filter(({ records }) => records > 0).length;
console.log(
  `${verdicts.size} files, ${read} read, ${verdicts.size - read} refused, ${warned} with warnings, ${faulty} with faults`,
);
if (faulty > 0 || missing.length > 0 || verdicts.size === 0) process.exitCode = 1;
