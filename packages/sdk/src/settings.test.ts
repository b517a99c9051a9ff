import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { createSaldo, type SaldoOptions } from './create-saldo.ts';
import { json } from './testing/scripted-fetch.ts';

const page = globalThis as { document?: unknown };
const { SALDO_URL, SALDO_API_KEY } = process.env;

function environment(url?: string, key?: string): void {
  for (const [name, value] of Object.entries({ SALDO_URL: url, SALDO_API_KEY: key })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

afterEach(() => {
  delete page.document;
  environment(SALDO_URL, SALDO_API_KEY);
});

async function sent(options: SaldoOptions): Promise<[url: string, authorization: string | null]> {
  let request: Request | undefined;
  const saldo = createSaldo({
    ...options,
    fetch: async (asked) => {
      request = asked;
      return json({ id: 'd1' });
    },
  });
  await saldo.documents.get('d1');
  return [request!.url, request!.headers.get('Authorization')];
}

test('what is left out comes from the environment, what is given goes first', async () => {
  environment('https://env.example/erp', 'key-of-env');
  assert.deepEqual(await sent({}), ['https://env.example/erp/v1/documents/d1', 'Bearer key-of-env']);
  assert.deepEqual(await sent({ baseUrl: 'https://saldo.example', auth: () => 'token' }), [
    'https://saldo.example/v1/documents/d1',
    'Bearer token',
  ]);
  assert.deepEqual(await sent({ auth: null }), ['https://env.example/erp/v1/documents/d1', null]);
});

test('what is missing is named, with its variable', () => {
  environment();
  assert.throws(() => createSaldo({ auth: 'key' }), { name: 'TypeError', message: /baseUrl.*SALDO_URL/ });
  environment('https://env.example', '');
  assert.throws(() => createSaldo(), { name: 'TypeError', message: /auth.*SALDO_API_KEY/ });
});

test('what is wrong in the environment is refused as an option is', () => {
  environment('ftp://env.example', 'key');
  assert.throws(() => createSaldo(), { name: 'TypeError', message: /http/ });
});

test('a page reads no environment, whatever a bundler puts in its place', () => {
  environment('https://env.example', 'key-of-env');
  page.document = {};
  assert.throws(
    () => createSaldo({ baseUrl: 'https://saldo.example' }),
    ({ message }: Error) => message.includes('auth') && !message.includes('SALDO_API_KEY'),
  );
});
