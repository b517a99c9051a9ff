/**
 * A `node:test` reporter that prints messages for the counting process. A test counts once; a suite, or a test
 * with subtests, counts only when it fails by itself, as in a hook. Of several files in one process the tests come file by file.
 */
import { relative } from 'node:path';
import { Transform } from 'node:stream';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import { root } from '../process/root.ts';
import { encodeMessage, type SuiteMessage } from './suite-message.ts';

const main = relative(root, process.argv[1] ?? '');

let file: string | undefined;
let startedAt = 0;
let failed = 0;

// A transform writes at once, while a generator would lose its last words when a library ends the process.
export default new Transform({
  writableObjectMode: true,
  transform(event: TestEvent, _encoding, done) {
    const next = fileOf(event);
    if (next !== undefined && file !== undefined && next !== file) this.push(endOfFile(file));
    file = next ?? file;
    const message = toMessage(event, file ?? main);
    if (message?.type === 'fail') failed += 1;
    if (message) this.push(encodeMessage(message));
    if (event.type === 'test:summary') {
      this.push(endOfFile(file ?? main));
      this.push(encodeMessage({ type: 'end' }));
    }
    done();
  },
});

/** The test file of a test that has come to its end; suites and tests may be made by a function of another file. */
function fileOf(event: TestEvent): string | undefined {
  if (event.type !== 'test:pass' && event.type !== 'test:fail') return undefined;
  const path = event.data.file;
  return path !== undefined && /\.(test|fixture)\.ts$/.test(path) ? relative(root, path) : undefined;
}

function endOfFile(ended: string): string {
  const durationMs = process.uptime() * 1000 - startedAt;
  startedAt += durationMs;
  return encodeMessage({ type: 'file', file: ended, durationMs });
}

function toMessage(event: TestEvent, file: string): SuiteMessage | undefined {
  if (event.type === 'test:pass') {
    const { name, skip, todo, details } = event.data;
    if (details.type === 'suite') return undefined;
    if (todo !== undefined) return { type: 'fail', file, name, message: 'marked as to do' };
    if (skip === undefined) return { type: 'pass', file };
    return { type: 'skip', file, name, ...(typeof skip === 'string' && skip !== '' && { reason: skip }) };
  }
  if (event.type === 'test:fail') {
    const error = event.data.details.error as Error & { failureType?: string };
    // The subtest that failed has been counted already.
    if (error.failureType === 'subtestsFailed' && failed > 0) return undefined;
    return { type: 'fail', file, name: event.data.name, message: describe(error) };
  }
  if (event.type === 'test:diagnostic' && /activity after the test ended/.test(event.data.message)) {
    // An error thrown after the end of its test fails nothing by itself.
    return { type: 'fail', file, name: '(after a test)', message: event.data.message };
  }
  return undefined;
}

/** node:test wraps what a test has thrown. */
function describe(error: Error): string {
  const thrown = error.cause ?? error;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : inspect(thrown);
}
