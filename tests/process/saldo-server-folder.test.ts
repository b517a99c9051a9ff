import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makeKeys, open, revoke, type Keys } from './saldo-server-keys.ts';

describe('a folder', () => {
  let env: { SALDO_DATA: string };
  let keys: Keys;

  before(async () => {
    env = { SALDO_DATA: await mkdtemp(join(tmpdir(), 'saldo-test-')) };
  });
  after(() => rm(env.SALDO_DATA, { recursive: true, force: true }));

  test('begins empty and is given keys', async () => {
    keys = await makeKeys(env);
  });

  test('is served to both keys', () => open(env, keys));

  test('is closed to a key that was revoked', () => revoke(env, keys));
});
