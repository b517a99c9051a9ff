import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashRecoveryCode, newRecoveryCodes, readRecoveryCode } from './recovery-codes.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

test('makes ten codes that are all different, and reads each however it is typed', () => {
  const codes = newRecoveryCodes(random);
  assert.equal(new Set(codes).size, 10);
  for (const code of codes) {
    assert.match(code, /^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
    const plain = code.replaceAll('-', '');
    const typed = [code, plain, code.toUpperCase(), ` ${code.replaceAll('-', ' ')} `];
    assert.deepEqual(
      typed.map(readRecoveryCode),
      typed.map(() => plain),
    );
  }
  assert.equal(readRecoveryCode('OIL0-1111-2222-3333'), '0110111122223333');
});

test('takes for a code nothing that is shorter, longer or of other letters', () => {
  for (const text of [
    '',
    '123456',
    '0000-0000-0000-000',
    '0000-0000-0000-00000',
    '0000-0000-0000-000u',
    '0000-0000-0000-000é',
  ])
    assert.equal(readRecoveryCode(text), undefined, text);
});

test('keeps the same code of two people apart', () => {
  assert.notDeepEqual(hashRecoveryCode('0110111122223333', 'a'), hashRecoveryCode('0110111122223333', 'b'));
});
