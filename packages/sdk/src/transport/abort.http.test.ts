import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createSaldo, type Saldo } from '../create-saldo.ts';

/** Collects garbage as often as a long wait may. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  for (let i = 0; i < 5; i += 1) {
    gc();
    await new Promise(setImmediate);
  }
}

const calls: [name: string, call: (saldo: Saldo, signal: AbortSignal) => Promise<unknown>][] = [
  ['a call', (saldo, signal) => saldo.partners.list({}, { signal })],
  [
    'a stream',
    async (saldo, signal) => {
      for await (const _ of saldo.events.follow({ signal })) assert.fail('nothing was answered');
    },
  ],
];

for (const [name, call] of calls) {
  test(`${name} that is aborted ends its connection, though garbage was collected while it waited`, async () => {
    const asked = Promise.withResolvers<void>();
    const cut = Promise.withResolvers<void>();
    const server = createServer((request) => {
      request.socket.on('close', () => cut.resolve());
      asked.resolve();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const saldo = createSaldo({ baseUrl, auth: 'sk_test_0123456789abcdef' });
    const controller = new AbortController();
    const called = call(saldo, controller.signal).catch((error: unknown) => error);
    await asked.promise;
    await collectGarbage();
    controller.abort();
    await Promise.all([called, cut.promise]);
    await new Promise((resolve) => server.close(resolve));
  });
}
