import { fromRoot } from '../process/root.ts';
import type { Tally } from './tally.ts';
import { runTestProcess } from './test-process.ts';

export interface NodeSuite {
  name: string;
  /** Test files, from the repository's root. */
  files: string[];
  /** How many files run at a time. */
  concurrency: number;
  env?: Record<string, string>;
  /** For a single test; a whole file may take three times as long. */
  timeoutMs: number;
  /** Only the tests whose whole name matches this regular expression. */
  only?: string;
}

/** Runs `node:test` files, each in a process of its own. */
export async function runNodeSuite(suite: NodeSuite, tally: Tally): Promise<void> {
  const { files, concurrency, env = {}, timeoutMs, only } = suite;
  if (files.length === 0) tally.fail(suite.name, '(suite)', 'no test file found');
  const args = [
    `--test-timeout=${timeoutMs}`,
    ...(only === undefined ? [] : [`--test-name-pattern=${only}`]),
    `--test-reporter=${fromRoot('scripts/testing/node-reporter.ts')}`,
    '--test-reporter-destination=stdout',
  ];
  const queue = files.values();
  const work = async () => {
    for (const file of queue) {
      await runTestProcess({ label: file, args: [...args, file], env, timeoutMs: 3 * timeoutMs }, tally);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}
