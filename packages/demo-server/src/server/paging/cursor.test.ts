import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anyCharacter } from '../testing/any-character.arbitrary.ts';
import type { Principal } from '../principal/principal.ts';
import { Problem } from '../problem.ts';
import { decodeCursor, encodeCursor, KEPT_TEXT } from './cursor.ts';

const one = { cursorKey: new Uint8Array(32).fill(1) } as Principal;
const other = { cursorKey: new Uint8Array(32).fill(2) } as Principal;
const KEY = ['2026-03-31', '01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a10'];

const isRefused = (error: unknown) =>
  error instanceof Problem &&
  error.errors?.[0]?.pointer === 'query/cursor' &&
  error.errors[0].code === 'cursor';

describe('a cursor', () => {
  test('brings back its position, the same text for the same one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.integer(), fc.string({ maxLength: KEPT_TEXT }))), async (key) => {
        const cursor = await encodeCursor(one, 'list', key);
        assert.deepEqual(await decodeCursor(one, 'list', cursor), key);
        assert.equal(await encodeCursor(one, 'list', key), cursor);
      }),
    );
  });

  test('has no more characters than the contract allows, and only those, whatever stands in its key', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 200, maxLength: 300, unit: anyCharacter }),
        fc.uuid(),
        async (name, id) => {
          const cursor = await encodeCursor(one, 'partners', [name, id]);
          assert.match(cursor, /^[A-Za-z0-9_-]{1,500}$/);
          const [kept] = (await decodeCursor(one, 'partners', cursor)) as [string];
          assert.ok(name.startsWith(kept) && kept.isWellFormed() && kept.length >= KEPT_TEXT - 1);
        },
      ),
    );
  });

  test('is refused when a character of it was changed, in another list, by another publisher, or made up', async () => {
    const cursor = await encodeCursor(one, 'list', KEY);
    for (const [index, letter] of [...cursor].entries()) {
      const changed = cursor.slice(0, index) + (letter === 'A' ? 'Q' : 'A') + cursor.slice(index + 1);
      await assert.rejects(decodeCursor(one, 'list', changed), isRefused, changed);
    }
    await assert.rejects(decodeCursor(one, 'other list', cursor), isRefused);
    await assert.rejects(decodeCursor(other, 'list', cursor), isRefused);
    for (const text of ['', 'A', btoa(JSON.stringify(['list', ...KEY])), '%%%', 'ñ', 'A'.repeat(500)]) {
      await assert.rejects(decodeCursor(one, 'list', text), isRefused, text);
    }
  });
});
