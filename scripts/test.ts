/**
 * `npm test`: every check there is. For developers, `npm test -- --only verify|unit|browser|journeys [pattern…]`
 * runs one part, and of its files those whose path contains one of the patterns.
 */
import { parseArgs } from 'node:util';
import { endChildrenOnExit } from './process/children.ts';
import { runOrThrow } from './process/run.ts';
import { runBrowserSuite } from './testing/browser-suite.ts';
import { runNodeSuite } from './testing/node-suite.ts';
import { Tally } from './testing/tally.ts';
import { sharesProcess, testFiles } from './testing/test-files.ts';
import { usePostgres } from './testing/use-postgres.ts';
import { checks } from './verify/checks.ts';
import { runChecks } from './verify/run-checks.ts';

const parts = ['verify', 'unit', 'browser', 'journeys'] as const;
const { values, positionals: patterns } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' } },
});
if (values.only && !parts.some((part) => part === values.only)) {
  console.error(`--only takes one of: ${parts.join(', ')}`);
  process.exit(2);
}

const tally = new Tally();
const postgres = usePostgres();
endChildrenOnExit(() => postgres.stop());

for (const part of parts) {
  if (values.only && values.only !== part) continue;
  console.log(`\n${part}`);
  await run(part).catch((error: unknown) => tally.fail(part, '(part)', String(error)));
}
await postgres.stop();
printEnd();
process.exit(tally.failures.length > 0 ? 1 : 0);

async function run(part: (typeof parts)[number]): Promise<void> {
  if (part === 'verify') {
    for (const { name, problem } of await runChecks(checks)) {
      if (problem) tally.fail('verify', name, problem);
      else tally.pass();
    }
    return;
  }
  const files = testFiles[part]().filter(
    (file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern)),
  );
  if (part === 'browser') {
    await runBrowserSuite(files, tally);
  } else if (part === 'unit') {
    const env = { SALDO_TEST_DATABASE_URL: await postgres.url() };
    await runNodeSuite({ name: part, files, sharesProcess, concurrency: 2, env, timeoutMs: 60_000 }, tally);
  } else {
    if (files.length > 1) await runOrThrow(process.execPath, ['tests/journeys/prepare-journeys.ts']);
    await runNodeSuite({ name: part, files, concurrency: 2, timeoutMs: 180_000 }, tally);
  }
}

function printEnd(): void {
  for (const notice of tally.notices) console.log(`\nnot run: ${notice}`);
  for (const { file, name, message } of tally.failures) {
    console.log(`\n✗ ${file}: ${name}\n${message.trimEnd().replaceAll(/^/gm, '    ')}`);
  }
  console.log(`\n${tally.passed} passed, ${tally.failures.length} failed`);
}
