import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { runBrowserSuite } from './browser-suite.ts';
import { Tally } from './tally.ts';

const tally = new Tally();
const failuresOf = (fixture: string) =>
  tally.failures.filter(({ file }) => file === `scripts/testing/fixtures/${fixture}.browser.ts`);

describe('a browser suite', () => {
  before(async () => {
    const fixtures = ['good', 'broken', 'empty', 'load', 'skip'];
    await runBrowserSuite(
      fixtures.map((name) => `scripts/testing/fixtures/${name}.browser.ts`),
      tally,
    );
  });

  it('counts what passes', () => {
    assert.deepEqual(failuresOf('good'), []);
    // The good file's, and of the broken one the two that leave something behind.
    assert.equal(tally.passed, 3);
  });

  it('counts failing tests, a broken hook and what it kept from running, late errors and skips', () => {
    const names = failuresOf('broken').map(({ name }) => name);
    for (const name of ['before › never runs', 'waits', 'fails', 'gives no reason'])
      assert.ok(names.includes(name), name);
    const messages = failuresOf('broken').map(({ message }) => message.split('\n')[0]);
    assert.ok(messages.includes('Error: before broke'));
    assert.ok(messages.includes('Error: thrown after the end'));
  });

  it('makes a notice of a skipped test that says why', () => {
    assert.deepEqual(failuresOf('skip'), []);
    const file = 'scripts/testing/fixtures/skip.browser.ts';
    assert.deepEqual(tally.notices, [`${file}: says why: what it needs is absent`]);
  });

  it('reports a failure that carries a node', () => {
    const failure = failuresOf('broken').find(({ name }) => name === 'compares nodes');
    assert.match(failure?.message ?? '', /expected: <head>/);
  });

  it('counts a rejection that nobody handles', () => {
    assert.ok(
      failuresOf('broken').some(({ message }) => message.startsWith('An error was thrown in a Promise')),
    );
  });

  it('counts a file without tests and one that does not load', () => {
    assert.equal(failuresOf('empty').length, 1);
    assert.equal(failuresOf('load').length, 1);
  });
});
