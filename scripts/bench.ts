/**
 * `npm run bench [pattern]`: runs tests/bench/*.bench.ts one after the other, each a program that prints one JSON line per
 * measurement (`BenchResult`). Those lines come out on standard output, what the programs tell on the way and a table at the end on
 * standard error.
 */
import { globSync } from 'node:fs';
import { benchTable } from './bench/bench-table.ts';
import { isMet, parseBenchResult, type BenchResult } from './bench/bench-result.ts';
import { endChildrenOnExit } from './process/children.ts';
import { root } from './process/root.ts';
import { run } from './process/run.ts';

endChildrenOnExit();
const [pattern = ''] = process.argv.slice(2);
const files = globSync('tests/bench/*.bench.ts', { cwd: root }).filter((file) => file.includes(pattern));
if (files.length === 0) throw new Error('no such bench in tests/bench');
const results: BenchResult[] = [];
for (const file of files.sort()) {
  console.error(file);
  const { code, stdout } = await run(process.execPath, [file], {
    tell: (text) => process.stderr.write(text),
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  for (const line of lines) {
    const result = parseBenchResult(line);
    results.push(result);
    console.log(JSON.stringify({ ...result, met: isMet(result) }));
  }
  if (code === 0 && lines.length > 0) continue;
  console.error(`${file} ended with ${code} after ${lines.length} measurements`);
  process.exitCode = 1;
}
const missed = results.filter((one) => isMet(one) === false);
console.error(`\n${benchTable(results)}\n\n${results.length} measurements, ${missed.length} aims missed`);
