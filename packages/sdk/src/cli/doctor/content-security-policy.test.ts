import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Policies } from './content-security-policy.ts';

const page = 'https://erp.example/portal';
const allows = (policy: string, address: string, at = page) =>
  new Policies([policy]).allow('connect-src', address, at);

test('sources allow what the standard says', () => {
  const saldo = 'https://saldo.example/v1/session';
  const good: [string, string][] = [
    ['', saldo],
    ["script-src 'none'", saldo],
    ['connect-src *', saldo],
    ['connect-src https:', saldo],
    ['connect-src http:', saldo],
    ['connect-src saldo.example', saldo],
    ['connect-src https://saldo.example', saldo],
    ['connect-src http://saldo.example', saldo],
    ['connect-src https://saldo.example:443/v1/', saldo],
    ['connect-src HTTPS://SALDO.example:*', saldo],
    ['connect-src *.example', saldo],
    ["connect-src 'self'; connect-src 'none'", 'https://erp.example/x'],
    ["default-src 'none'; connect-src https://saldo.example", saldo],
  ];
  for (const [policy, address] of good) assert.equal(allows(policy, address), true, policy);
  const bad: [string, string][] = [
    ["default-src 'self'", saldo],
    ["connect-src 'none'", saldo],
    ['connect-src', saldo],
    ['connect-src https://saldo.example:8443', saldo],
    ['connect-src https://saldo.example/v2/', saldo],
    ['connect-src https://other.example', saldo],
    ['connect-src *.saldo.example', saldo],
    ['connect-src wss://saldo.example', saldo],
    ['connect-src saldo.example', 'http://saldo.example/v1'],
    ['connect-src https://saldo.example, connect-src https://other.example', saldo],
  ];
  for (const [policy, address] of bad) assert.equal(allows(policy, address), false, policy);
});

test('of what is absent another directive stands in its place, and a nonce lets a script pass', () => {
  const worker = (policy: string, address: string) =>
    new Policies([policy]).allow('worker-src', address, page);
  assert.equal(worker("script-src 'self'", 'https://erp.example/worker.mjs'), true);
  assert.equal(worker("child-src 'none'; script-src 'self'", 'https://erp.example/worker.mjs'), false);
  assert.equal(worker("script-src 'self'", 'blob:'), false);
  assert.equal(worker("worker-src 'self' blob:; script-src 'self'", 'blob:'), true);
  const script = (nonce?: string) =>
    new Policies(["script-src 'nonce-abc'"]).allow('script-src', 'https://cdn.example/saldo.js', page, nonce);
  assert.deepEqual([script('abc'), script('x'), script()], [true, false, false]);
});

test('another policy never allows more, and any text is a policy', () => {
  const part = fc.constantFrom(
    "'self'",
    '*',
    'https:',
    'saldo.example',
    ';',
    ',',
    'connect-src ',
    'default-src ',
    ' ',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, text, (one, other) => {
      const address = 'https://saldo.example/';
      const both = new Policies([one, other]).allow('connect-src', address, page);
      assert.equal(both, allows(one, address) && allows(other, address));
    }),
  );
});
