/** Runs the browser tests named as arguments by web-test-runner and prints messages for the counting process. */
import { relative } from 'node:path';
import { startTestRunner, type TestSession, type TestSuiteResult } from '@web/test-runner';
import { webTestConfig } from '../browser/web-test-config.ts';
import { root } from '../process/root.ts';
import { encodeMessage, type SuiteMessage } from './suite-message.ts';

const print = (message: SuiteMessage) => process.stdout.write(encodeMessage(message));
const startedAt = new Map<string, number>();

const runner = await startTestRunner({
  config: { ...(await webTestConfig()), files: process.argv.slice(2), reporters: [] },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) throw new Error('web-test-runner did not start');
runner.sessions.on('session-status-updated', (session) => {
  if (!startedAt.has(session.testFile)) startedAt.set(session.testFile, performance.now());
  if (session.status === 'FINISHED') reportSession(session);
});
runner.on('finished', () => {
  print({ type: 'end' });
  void runner.stop();
});

function reportSession(session: TestSession): void {
  const file = relative(root, session.testFile);
  const logs = session.logs.map((line) => line.map(String).join(' '));
  if (session.testResults) reportTests(file, session.testResults, '');
  for (const error of session.errors) {
    print({ type: 'fail', file, name: '(file)', message: [describe(error), ...logs].join('\n') });
  }
  for (const log of logs.filter((line) => line.includes('thrown in a Promise outside a test'))) {
    // A rejection that nobody handles fails nothing by itself.
    print({ type: 'fail', file, name: '(file)', message: [log, ...logs].join('\n') });
  }
  const durationMs = performance.now() - (startedAt.get(session.testFile) ?? performance.now());
  print({ type: 'file', file, durationMs });
}

function reportTests(file: string, suite: TestSuiteResult, prefix: string): void {
  for (const test of suite.tests) {
    const name = `${prefix}${test.name}`;
    if (test.passed) print({ type: 'pass', file });
    else if (test.skipped) print({ type: 'skip', file, ...reasonOf(name) });
    else print({ type: 'fail', file, name, message: test.error ? describe(test.error) : 'did not run' });
  }
  for (const inner of suite.suites) reportTests(file, inner, `${prefix}${inner.name} › `);
}

/** Mocha keeps no reason of a skipped test; it stands in its name: `… (skipped: reason)`. */
function reasonOf(title: string): { name: string; reason?: string } {
  const [, name = title, reason] = /^(.*) \(skipped: (.+)\)$/.exec(title) ?? [];
  return reason === undefined ? { name } : { name, reason };
}

function describe(error: TestSession['errors'][number]): string {
  const { name = 'Error', message, stack = '', expected, actual } = error;
  const difference = expected === undefined ? [] : [`expected: ${expected}`, `  actual: ${String(actual)}`];
  return [`${name}: ${message}`, ...difference, stack].join('\n').trimEnd();
}
