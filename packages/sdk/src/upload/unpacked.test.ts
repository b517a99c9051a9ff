import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { GzipError, unpacked } from './unpacked.ts';

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(source: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const piece of unpacked(source)) all.push(piece);
  return Buffer.concat(all).toString();
}

const text = 'a line of text\n'.repeat(5000);

test('what is packed is unpacked, what is not passes, in pieces of any size', async () => {
  for (const size of [1, 7, 100_000]) {
    assert.equal(await read(pieces(gzipSync(text), size)), text);
    assert.equal(await read(pieces(Buffer.from(text.slice(0, 100)), size)), text.slice(0, 100));
  }
  assert.equal(await read(pieces(new Uint8Array(), 1)), '');
});

test('what is broken or cut is said to be so, and a source that fails is no broken file', async () => {
  await assert.rejects(read(pieces(gzipSync(text).subarray(0, 60), 10)), GzipError);
  const failure = new Error('gone');
  async function* failing() {
    yield gzipSync(text).subarray(0, 20);
    await Promise.resolve();
    throw failure;
  }
  await assert.rejects(read(failing()), failure);
});

test('who stops reading lets the source go', async () => {
  let closed = false;
  async function* source() {
    try {
      yield* pieces(gzipSync(text), 16);
    } finally {
      closed = true;
    }
  }
  for await (const piece of unpacked(source())) if (piece.length > 0) break;
  await new Promise(setImmediate);
  assert.equal(closed, true);
});
