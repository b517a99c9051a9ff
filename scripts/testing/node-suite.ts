import { fromRoot } from '../process/root.ts';
import type { Tally } from './tally.ts';
import { runTestProcess } from './test-process.ts';

export interface NodeSuite {
  name: string;
  /** Test files, from the repository's root. */
  files: string[];
  /** Files that do well in one process, one after the other; each other has a process of its own. Default: none. */
  sharesProcess?: (file: string) => boolean;
  /** How many processes run at a time. */
  concurrency: number;
  env?: Record<string, string>;
  /** For a single test; a whole file may take three times as long. */
  timeoutMs: number;
  /** Only the tests whose whole name matches this regular expression. */
  only?: string;
}

/** As many load their modules once: what they have in common takes longer to load than most files take to run. */
const SHARED_BY = 12;

/** Runs `node:test` files. */
export async function runNodeSuite(suite: NodeSuite, tally: Tally): Promise<void> {
  const { files, sharesProcess = () => false, concurrency, env = {}, timeoutMs, only } = suite;
  if (files.length === 0) tally.fail(suite.name, '(suite)', 'no test file found');
  const args = [
    `--test-timeout=${timeoutMs}`,
    ...(only === undefined ? [] : [`--test-name-pattern=${only}`]),
    `--test-reporter=${fromRoot('scripts/testing/node-reporter.ts')}`,
    '--test-reporter-destination=stdout',
  ];
  const shared = new Set(files.filter(sharesProcess));
  const alone = files.filter((file) => !shared.has(file));
  const queue = [...inGroups([...shared]), ...alone.map((file) => [file])].values();
  const work = async () => {
    for (const group of queue) {
      const program = group.length === 1 ? group : [TOGETHER, ...group];
      const limit = { files: group, timeoutMs: (2 + group.length) * timeoutMs };
      await runTestProcess({ args: [...args, ...program], env, ...limit }, tally);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}

const TOGETHER = 'scripts/testing/run-together.ts';

function inGroups(files: string[]): string[][] {
  return Array.from({ length: Math.ceil(files.length / SHARED_BY) }, (_, index) =>
    files.slice(index * SHARED_BY, (index + 1) * SHARED_BY),
  );
}
