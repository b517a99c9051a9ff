import assert from 'node:assert/strict';
import { answer, run, type Variables } from './saldo-server.ts';
import { saldoServer, ServerProcess } from './server-process.ts';

export interface Keys {
  readonly id: string;
  readonly key: string;
  readonly next: string;
}

/** The statuses that a server of its own answers to requests with these keys. */
async function statuses(env: Variables, keys: readonly string[]): Promise<number[]> {
  await using serving = new ServerProcess(env, saldoServer('serve'));
  const url = await serving.ready();
  const answered: number[] = [];
  for (const key of keys) {
    const response = await fetch(`${url}/v1/documents`, { headers: { Authorization: `Bearer ${key}` } });
    await response.arrayBuffer();
    answered.push(response.status);
  }
  assert.equal((await serving.kill('SIGTERM')).code, 0);
  return answered;
}

/** A publisher of its own and its keys, one made by rotating the other. */
export async function makeKeys(env: Variables): Promise<Keys> {
  const publisher = ['--name', 'Distribuidora Ficticia', '--time-zone', 'America/Lima'];
  const publisherId = await answer(env, 'publisher', 'create', ...publisher);
  const key = await answer(env, 'key', 'create', '--name', 'erp', '--scopes', 'read');
  const line = (await answer(env, 'key', 'list', '--publisher', publisherId)).split('\t');
  const [id, state, , ends, used, scopes, name] = line;
  assert.deepEqual([state, ends, used, scopes, name], ['active', '-', '-', 'read', 'erp']);
  const next = await answer(env, 'key', 'rotate', '--key', id!);
  assert.notEqual(next, key);
  return { id: id!, key, next };
}

/** Both keys open a server. */
export async function open(env: Variables, { key, next }: Keys): Promise<void> {
  assert.deepEqual(await statuses(env, [key, next]), [200, 200]);
}

/** A key that is revoked opens nothing any more, the one that it was rotated to still does. */
export async function revoke(env: Variables, { id, key, next }: Keys): Promise<void> {
  assert.equal(await answer(env, 'key', 'revoke', '--key', id), '');
  assert.equal((await run(env, 'key', 'rotate', '--key', id)).code, 1);
  assert.deepEqual(await statuses(env, [key, next]), [401, 200]);
}
