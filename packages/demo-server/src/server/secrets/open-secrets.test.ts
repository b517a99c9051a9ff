import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openSecrets } from './open-secrets.ts';
import { readSecretKeys } from './read-keys.ts';
import { SecretError } from './secrets.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);
const key = () => crypto.getRandomValues(new Uint8Array(32));
const refused = (opened: Promise<string>) => assert.rejects(opened, SecretError);

test('opens what was sealed, for the record that it was sealed for, as it was', async () => {
  const secrets = openSecrets([key()], random);
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.string(),
      fc.nat(),
      async (text, of, other, at) => {
        const sealed = await secrets.seal(text, of);
        assert.equal(await secrets.open(sealed, of), text);
        if (other !== of) await refused(secrets.open(sealed, other));
        const changed = sealed.slice();
        changed[1 + (at % (changed.length - 1))]! ^= 1;
        await refused(secrets.open(changed, of));
      },
    ),
    { numRuns: 50 },
  );
});

test('seals the same thing otherwise each time, and nothing of it can be read', async () => {
  const secrets = openSecrets([key()], random);
  const [one, two] = [
    await secrets.seal('JBSWY3DPEHPK3PXP', 'a'),
    await secrets.seal('JBSWY3DPEHPK3PXP', 'a'),
  ];
  assert.notDeepEqual(one, two);
  assert.doesNotMatch(Buffer.from(one).toString('latin1'), /JBSWY/);
});

test('opens with an older key beside the new one, and with no other', async () => {
  const [old, current] = [key(), key()];
  const sealed = await openSecrets([old], random).seal('a secret', 'a');
  assert.equal(await openSecrets([current, old], random).open(sealed, 'a'), 'a secret');
  await refused(openSecrets([current], random).open(sealed, 'a'));
  await refused(openSecrets([], random).open(sealed, 'a'));
});

test('keeps secrets as they are without a key, and opens those once there is one', async () => {
  const plain = await openSecrets([], random).seal('a secret', 'a');
  assert.equal(await openSecrets([key()], random).open(plain, 'a'), 'a secret');
});

test('reads keys of 32 bytes and nothing else', () => {
  const bytes = key();
  const base64 = Buffer.from(bytes).toString('base64');
  assert.deepEqual(readSecretKeys(base64), [bytes]);
  assert.deepEqual(readSecretKeys(`${base64}, ${Buffer.from(bytes).toString('base64url')}`), [bytes, bytes]);
  for (const wrong of ['', 'abc', `${base64},`, base64.slice(4), `${base64}AAAA`, 'x'.repeat(43) + '!'])
    assert.equal(readSecretKeys(wrong), undefined, wrong);
});
