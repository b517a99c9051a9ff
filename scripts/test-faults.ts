/**
 * `npm run test:faults [pattern]`: the long forms of tests/faults, which `npm test` runs short: requests made from the contract by
 * the hundred thousand, ten minutes of mixed writers, fifty kills, fifty power cuts and a thousand listeners. Prints as it goes.
 */
import { globSync } from 'node:fs';
import { endChildrenOnExit } from './process/children.ts';
import { root } from './process/root.ts';
import { runVisibly } from './process/run-visibly.ts';

endChildrenOnExit();
const [pattern = ''] = process.argv.slice(2);
const files = globSync('tests/faults/*.test.ts', { cwd: root }).filter((file) => file.includes(pattern));
if (files.length === 0) throw new Error('no such test in tests/faults');
process.env['SALDO_TEST_FAULTS'] = 'long';
process.exitCode = await runVisibly('node', ['--test', '--test-concurrency=1', ...files.sort()]);
