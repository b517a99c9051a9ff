/**
 * `npm run bench [pattern]`: runs tests/bench/*.bench.ts one after the other, each a program that prints one JSON
 * line per measurement (`BenchResult`). Only those lines come out on standard output; the rest goes to standard error.
 */
import { globSync } from 'node:fs';
import { endChildrenOnExit } from './process/children.ts';
import { root } from './process/root.ts';
import { run } from './process/run.ts';
import { parseBenchResult } from './bench/bench-result.ts';

endChildrenOnExit();
const [pattern = ''] = process.argv.slice(2);
const files = globSync('tests/bench/*.bench.ts', { cwd: root }).filter((file) => file.includes(pattern));
if (files.length === 0) throw new Error('no such bench in tests/bench');
for (const file of files.sort()) {
  console.error(file);
  const { code, stdout, output } = await run(process.execPath, [file]);
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  for (const line of lines) console.log(JSON.stringify(parseBenchResult(line)));
  if (code === 0 && lines.length > 0) continue;
  console.error(output.trim() || 'no measurement');
  process.exitCode = 1;
}
