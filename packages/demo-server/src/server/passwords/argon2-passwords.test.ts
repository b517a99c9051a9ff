import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../problem.ts';
import { nodeArgon2 } from './argon2.node.ts';
import { argon2Passwords, PARAMETERS, type Argon2 } from './argon2-passwords.ts';
import { wasmArgon2 } from './argon2-wasm.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

test('what one home keeps the other one knows, by the parameters of OWASP', async () => {
  const [node, page] = [argon2Passwords(nodeArgon2, random), argon2Passwords(wasmArgon2, random)];
  const kept = await node.hash('cuatro caballos sin grapa');
  assert.match(kept, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.equal(await page.verify('cuatro caballos sin grapa', kept), true);
  assert.equal(await page.verify('cuatro caballos sin Grapa', kept), false);
  assert.equal(await node.verify('cuatro caballos sin grapa', node.decoy), false);
});

test('however a keyboard writes it, it is the same password', async () => {
  const quick = argon2Passwords(nodeArgon2, random, { ...PARAMETERS, memoryKib: 8 });
  const kept = await quick.hash('señal de los ángeles');
  assert.equal(await quick.verify('sen\u0303al de los a\u0301ngeles', kept), true);
});

test('what was kept by other parameters is told', async () => {
  const quick = argon2Passwords(nodeArgon2, random, { ...PARAMETERS, memoryKib: 8 });
  const kept = await quick.hash('cuatro caballos sin grapa');
  assert.equal(quick.isOutdated(kept), false);
  assert.equal(argon2Passwords(nodeArgon2, random).isOutdated(kept), true);
});

test('two are worked on at a time, fifty wait, and more are told to come back', async () => {
  let running = 0;
  let most = 0;
  const finish: (() => void)[] = [];
  const slow: Argon2 = async (_message, _salt, { hashBytes }) => {
    most = Math.max(most, (running += 1));
    await new Promise<void>((resolve) => void finish.push(resolve));
    running -= 1;
    return new Uint8Array(hashBytes);
  };
  const passwords = argon2Passwords(slow, random);
  const asked = Array.from({ length: 60 }, () =>
    passwords.hash('x').catch((error: unknown) => (error instanceof Problem ? error.code : error)),
  );
  let done = 0;
  const all = Promise.all(asked).finally(() => (done = 1));
  while (done === 0) {
    finish.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const refused = (await all).filter((one) => one === 'server-busy');
  assert.deepEqual([refused.length, most], [8, 2]);
});
