import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newTotpSecret, totpStep, totpUri } from './totp.ts';

/** RFC 6238, appendix B: the secret of its SHA-1 vectors, whose last six digits these are. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const RFC_VECTORS: readonly (readonly [seconds: number, code: string])[] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
];

for (const [seconds, code] of RFC_VECTORS) {
  test(`knows the code of RFC 6238 at ${seconds} s, one step around it and no further`, () => {
    const step = Math.floor(seconds / 30);
    const at = (delta: number) => totpStep(RFC_SECRET, code, (step + delta) * 30_000);
    assert.deepEqual([-2, -1, 0, 1, 2].map(at), [undefined, step, step, step, undefined]);
  });
}

test('accepts nothing but six digits', () => {
  for (const code of ['', '28708', '2870820', '94287082', '28708２', ' 287082', '287082\n', 'abcdef'])
    assert.equal(totpStep(RFC_SECRET, code, 59_000), undefined, code);
});

test('tells an app the secret, whose it is and at which publisher', () => {
  const secret = newTotpSecret((bytes) => bytes.fill(7));
  assert.match(secret, /^[A-Z2-7]{32}$/);
  const uri = new URL(totpUri(secret, { issuer: 'Distribuidora: Ficticia', label: 'ana@ejemplo.example' }));
  assert.equal(uri.protocol + uri.host, 'otpauth:totp');
  assert.equal(decodeURIComponent(uri.pathname), '/Distribuidora  Ficticia:ana@ejemplo.example');
  assert.deepEqual(Object.fromEntries(uri.searchParams), {
    issuer: 'Distribuidora  Ficticia',
    secret,
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
});
