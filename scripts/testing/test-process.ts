import { spawn } from 'node:child_process';
import { endGroup, track } from '../process/children.ts';
import { fromRoot, root } from '../process/root.ts';
import { messageReader } from './suite-message.ts';
import { printFile, seconds } from './progress.ts';
import type { Tally } from './tally.ts';

export interface TestProcess {
  /** Test files that it shall report. A failure of the process itself is told of the first that it did not. */
  files: string[];
  /** Arguments of Node. */
  args: string[];
  env?: Record<string, string>;
  /** The process is ended, and has failed, when it runs longer. */
  timeoutMs: number;
}

/**
 * Runs a process that prints suite messages and counts them. It also fails when it breaks off, ends with a code
 * other than 0 without having reported a failure, hangs, or reports a file without any test.
 */
export async function runTestProcess(options: TestProcess, tally: Tally): Promise<void> {
  const child = spawn(process.execPath, options.args, {
    cwd: root,
    env: { ...process.env, NODE_COMPILE_CACHE: fromRoot('node_modules/.cache/node'), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  track(child);
  const ended = new Set<string>();
  const counts = new Map<string, { tests: number; failed: number }>();
  const count = (file: string, failed: number) => {
    const before = counts.get(file) ?? { tests: 0, failed: 0 };
    counts.set(file, { tests: before.tests + 1, failed: before.failed + failed });
  };
  const fail = (file: string, name: string, message: string) => {
    count(file, 1);
    tally.fail(file, name, message);
  };
  let whole = false;
  let output = '';
  const read = messageReader(
    (message) => {
      if (message.type === 'end') whole = true;
      else if (message.type === 'pass') (count(message.file, 0), tally.pass());
      else if (message.type === 'fail') fail(message.file, message.name, message.message);
      else if (message.type === 'skip') {
        count(message.file, message.reason ? 0 : 1);
        tally.skip(message.file, message.name, message.reason);
      } else {
        ended.add(message.file);
        if (!counts.has(message.file)) fail(message.file, '(file)', 'no test in this file');
        printFile({ ...message, ...(counts.get(message.file) ?? { tests: 0, failed: 0 }) });
      }
    },
    (text) => (output += text),
  );
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));

  let late = false;
  const timer = setTimeout(() => {
    late = true;
    endGroup(child, 'SIGKILL');
  }, options.timeoutMs);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  const failed = [...counts.values()].reduce((sum, file) => sum + file.failed, 0);
  const missing = options.files.filter((file) => !ended.has(file));
  const label = missing[0] ?? options.files.at(-1)!;
  const others = missing.length > 1 ? `, with no word of ${missing.slice(1).join(', ')}` : '';
  const broken = (how: string) => fail(label, '(process)', `${how}${others}\n${output}`);
  if (late) broken(`still running after ${seconds(options.timeoutMs)}`);
  else if (!whole) broken(`broke off with ${String(code)}`);
  else if (code !== 0 && failed === 0) broken(`ended with ${String(code)}`);
  else for (const file of missing) fail(file, '(file)', 'no test in this file');
}
