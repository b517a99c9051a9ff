import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runNodeSuite } from './node-suite.ts';
import { Tally } from './tally.ts';

async function runFixture(name: string): Promise<Tally> {
  const tally = new Tally();
  const files = [`scripts/testing/fixtures/${name}.fixture.ts`];
  await runNodeSuite({ name: 'fixtures', files, concurrency: 1, timeoutMs: 1_000 }, tally);
  return tally;
}

describe('a node suite', () => {
  it('counts tests once and suites never', async () => {
    const { passed, failures } = await runFixture('good');
    assert.deepEqual({ passed, failures }, { passed: 3, failures: [] });
  });

  it('counts a failing test', async () => {
    const { passed, failures } = await runFixture('fail');
    assert.equal(passed, 1);
    assert.deepEqual(
      failures.map(({ name }) => name),
      ['fails'],
    );
  });

  it('counts a broken hook and the tests that it kept from running', async () => {
    const { passed, failures } = await runFixture('hook');
    assert.equal(passed, 1);
    assert.deepEqual(failures.map(({ name }) => name).sort(), ['after', 'before', 'never runs']);
  });

  it('counts an error that comes after the end of its test', async () => {
    const { failures } = await runFixture('late');
    assert.equal(failures.filter(({ name }) => name === '(after a test)').length, 2);
  });

  it('counts a test skipped without a reason and one that is to do, and notes a reason', async () => {
    const { passed, failures, notices } = await runFixture('skip');
    assert.deepEqual([passed, failures.length, notices.length], [0, 2, 1]);
    assert.match(notices[0] ?? '', /no sample folder/);
  });

  for (const name of ['crash', 'load', 'exit', 'empty']) {
    it(`counts a file that breaks off: ${name}`, async () => {
      const { passed, failures } = await runFixture(name);
      assert.deepEqual([passed, failures.length], [0, 1]);
    });
  }

  it('ends a file that hangs', async () => {
    const { passed, failures } = await runFixture('hang');
    assert.deepEqual([passed, failures.length], [1, 2]);
  });

  it('refuses to be empty', async () => {
    const tally = new Tally();
    await runNodeSuite({ name: 'nothing', files: [], concurrency: 1, timeoutMs: 1_000 }, tally);
    assert.equal(tally.failures.length, 1);
  });
});
