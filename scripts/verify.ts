/** `npm run verify`: everything that needs no running program, about half a minute. Names as arguments choose. */
import { endChildrenOnExit } from './process/children.ts';
import { checks } from './verify/checks.ts';
import { runChecks } from './verify/run-checks.ts';

endChildrenOnExit();
const names = process.argv.slice(2);
const chosen = checks.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
if (chosen.length === 0)
  throw new Error(`no such check; there are: ${checks.map(({ name }) => name).join(', ')}`);
const results = await runChecks(chosen);
if (results.some(({ problem }) => problem)) process.exitCode = 1;
