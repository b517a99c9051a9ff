/**
 * A `node:test` reporter that prints messages for the counting process. A test counts once; a suite, or a test
 * with subtests, counts only when it fails by itself, as in a hook.
 */
import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import { root } from '../process/root.ts';
import { encodeMessage, type SuiteMessage } from './suite-message.ts';

const file = relative(root, process.argv[1] ?? '');

export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let failed = 0;
  for await (const event of source) {
    const message = toMessage(event, failed);
    if (message?.type === 'fail') failed += 1;
    if (message) yield encodeMessage(message);
  }
  yield encodeMessage({ type: 'file', file, durationMs: process.uptime() * 1000 });
  yield encodeMessage({ type: 'end' });
}

function toMessage(event: TestEvent, failed: number): SuiteMessage | undefined {
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
