import type { Tally } from './tally.ts';
import { runTestProcess } from './test-process.ts';

/** Runs the elements' tests in Chromium; `files` are paths from the repository's root. */
export async function runBrowserSuite(files: string[], tally: Tally): Promise<void> {
  if (files.length === 0) {
    tally.fail('browser', '(suite)', 'no test file found');
    return;
  }
  await runTestProcess(
    { files, args: ['scripts/testing/browser-runner.ts', ...files], timeoutMs: 600_000 },
    tally,
  );
}
