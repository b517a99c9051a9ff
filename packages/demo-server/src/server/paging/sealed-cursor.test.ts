import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Principal } from '../principal/principal.ts';
import { Problem } from '../problem.ts';
import { encodeCursor } from './cursor.ts';
import { openCursor, sealCursor } from './sealed-cursor.ts';

const one = { cursorKey: new Uint8Array(32).fill(1) } as Principal;
const other = { cursorKey: new Uint8Array(32).fill(2) } as Principal;
const seqs = fc.array(fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map(String), {
  minLength: 1,
  maxLength: 2,
});
const open = (caller: Principal, list: string, cursor: string) =>
  openCursor(caller, list, cursor, 'query/after');
const isRefused = (error: unknown) => error instanceof Problem && error.errors?.[0]?.code === 'cursor';

describe('a sealed cursor', () => {
  test('brings back its position, the same text for the same one and as long for any', async () => {
    await fc.assert(
      fc.asyncProperty(seqs, async (key) => {
        const cursor = await sealCursor(one, 'changes', key);
        assert.deepEqual(await open(one, 'changes', cursor), key);
        assert.equal(await sealCursor(one, 'changes', key), cursor);
        assert.match(cursor, /^[A-Za-z0-9_-]{102}$/);
      }),
    );
  });

  test('says nothing of its position to who reads it', async () => {
    const bytes = Buffer.from(await sealCursor(one, 'changes', ['1234567']), 'base64url').toString('latin1');
    assert.doesNotMatch(bytes, /1234567|\["|"\]/);
  });

  test('is refused by another list, another publisher, and after any change', async () => {
    const cursor = await sealCursor(one, 'changes', ['7']);
    await assert.rejects(open(one, 'documents', cursor), isRefused);
    await assert.rejects(open(other, 'changes', cursor), isRefused);
    for (const index of [0, 20, 60, 100]) {
      const changed = cursor.slice(0, index) + (cursor[index] === 'A' ? 'B' : 'A') + cursor.slice(index + 1);
      await assert.rejects(open(one, 'changes', changed), isRefused);
    }
  });

  test('from before they were sealed still counts', async () => {
    assert.deepEqual(await open(one, 'changes', await encodeCursor(one, 'changes', ['42'])), ['42']);
  });
});
