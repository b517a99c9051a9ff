import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runNodeSuite } from './node-suite.ts';
import { Tally } from './tally.ts';

const fixture = (name: string) => `scripts/testing/fixtures/${name}.fixture.ts`;

/** Runs fixtures; several share a process. */
async function runFixtures(...names: string[]): Promise<Tally> {
  const tally = new Tally();
  const sharesProcess = () => names.length > 1;
  const files = names.map(fixture);
  await runNodeSuite({ name: 'fixtures', files, sharesProcess, concurrency: 1, timeoutMs: 1_000 }, tally);
  return tally;
}

describe('a node suite', () => {
  it('counts tests once and suites never', async () => {
    const { passed, failures } = await runFixtures('good');
    assert.deepEqual({ passed, failures }, { passed: 3, failures: [] });
  });

  it('counts a failing test', async () => {
    const { passed, failures } = await runFixtures('fail');
    assert.equal(passed, 1);
    assert.deepEqual(
      failures.map(({ name }) => name),
      ['fails'],
    );
  });

  it('counts a broken hook and the tests that it kept from running', async () => {
    const { passed, failures } = await runFixtures('hook');
    assert.equal(passed, 1);
    assert.deepEqual(failures.map(({ name }) => name).sort(), ['after', 'before', 'never runs']);
  });

  it('counts an error that comes after the end of its test', async () => {
    const { failures } = await runFixtures('late');
    assert.equal(failures.filter(({ name }) => name === '(after a test)').length, 2);
  });

  it('counts a test skipped without a reason and one that is to do, and notes a reason', async () => {
    const { passed, failures, notices } = await runFixtures('skip');
    assert.deepEqual([passed, failures.length, notices.length], [0, 2, 1]);
    assert.match(notices[0] ?? '', /no sample folder/);
  });

  for (const name of ['crash', 'load', 'exit', 'empty']) {
    it(`counts a file that breaks off: ${name}`, async () => {
      const { passed, failures } = await runFixtures(name);
      assert.deepEqual([passed, failures.length], [0, 1]);
    });
  }

  it('ends a file that hangs', async () => {
    const { passed, failures } = await runFixtures('hang');
    assert.deepEqual([passed, failures.length], [1, 2]);
  });

  it('counts files of one process each by itself, also the one that has no test', async () => {
    const { passed, failures } = await runFixtures('good', 'fail', 'empty', 'skip');
    assert.equal(passed, 4);
    assert.deepEqual(
      failures.map(({ file }) => file).sort(),
      [fixture('empty'), fixture('fail'), fixture('skip'), fixture('skip')].sort(),
    );
  });

  it('names the files of a process that breaks off', async () => {
    const { failures } = await runFixtures('good', 'exit');
    assert.equal(failures.length, 1);
    assert.match(failures[0]?.message ?? '', /broke off with 0/);
    assert.ok(failures[0]?.file === fixture('exit') || failures[0]?.message.includes(fixture('exit')));
  });

  it('refuses to be empty', async () => {
    const tally = new Tally();
    await runNodeSuite({ name: 'nothing', files: [], concurrency: 1, timeoutMs: 1_000 }, tally);
    assert.equal(tally.failures.length, 1);
  });
});
