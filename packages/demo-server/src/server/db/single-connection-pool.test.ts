import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SingleConnectionPool } from './single-connection-pool.ts';
import { WireConnection } from './wire-connection.ts';

const READY = new Uint8Array([0x5a, 0, 0, 0, 5, 0x49]);

function createPool(stallMs: number, answer = async () => READY): SingleConnectionPool {
  return new SingleConnectionPool(new WireConnection(answer), { close: async () => {}, stallMs });
}

describe('SingleConnectionPool', () => {
  test('lends the connection to one holder after the other, in the order they asked', async () => {
    const pool = createPool(60_000);
    const order: string[] = [];
    await Promise.all(
      ['a', 'b', 'c'].map(async (name) => {
        const connection = await pool.acquire();
        order.push(`${name} has it`);
        await connection.exec('select 1');
        order.push(`${name} gives it back`);
        pool.release(connection);
      }),
    );
    assert.deepEqual(order, [
      'a has it',
      'a gives it back',
      'b has it',
      'b gives it back',
      'c has it',
      'c gives it back',
    ]);
  });

  test('tells a holder that waits for itself, where a deadlock would be silent', async () => {
    const pool = createPool(20);
    const held = await pool.acquire();
    await assert.rejects(pool.acquire(), { code: 'nested-use' });
    pool.release(held);
    pool.release(await pool.acquire());
  });

  test('lets others wait for a holder that is busy with a long statement', async () => {
    const gate = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
    const pool = createPool(10, () => gate.promise);
    const held = await pool.acquire();
    const statement = held.exec('select 1');
    const waiting = pool.acquire();
    const first = await Promise.race([
      waiting.catch(() => 'refused'),
      new Promise((resolve) => setTimeout(resolve, 60, 'still waiting')),
    ]);
    assert.equal(first, 'still waiting');
    gate.resolve(READY);
    await statement;
    pool.release(held);
    assert.equal(await waiting, held);
  });

  test('waits for the last holder before it closes, and lends nothing afterwards', async () => {
    const steps: string[] = [];
    const pool = new SingleConnectionPool(new WireConnection(async () => READY), {
      close: async () => void steps.push('closed'),
    });
    const held = await pool.acquire();
    const closing = pool.close();
    await assert.rejects(pool.acquire(), { code: 'database-closed' });
    steps.push('released');
    pool.release(held);
    await closing;
    assert.deepEqual(steps, ['released', 'closed']);
  });
});
