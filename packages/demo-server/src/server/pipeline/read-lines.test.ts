import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Problem } from '../problem.ts';
import { MAX_LINE_BYTES, readLines } from './read-lines.ts';

const decoder = new TextDecoder();
const going = new AbortController().signal;

function requestOf(
  body: ConstructorParameters<typeof Response>[0],
  headers: Record<string, string> = {},
): Request {
  return new Request('http://saldo.test', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
}

function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

async function linesOf(request: Request): Promise<[number, string | undefined][]> {
  const lines: [number, string | undefined][] = [];
  for await (const { number, bytes } of readLines(request, going)) {
    lines.push([number, bytes && decoder.decode(bytes)]);
  }
  return lines;
}

const codeOf = (error: unknown) => (error as Problem).code;

describe('lines of a body', () => {
  test('are what its text has between line ends and is not blank, however it is cut into pieces', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ñ', '\n', '\n', '\r', ' ', '\t') });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.integer({ min: 1, max: 5 })), async (whole, cuts) => {
        const bytes = new TextEncoder().encode(whole);
        const pieces = [...cuts, bytes.length].reduce<{ start: number; pieces: Uint8Array[] }>(
          ({ start, pieces }, length) => ({
            start: start + length,
            pieces: [...pieces, bytes.slice(start, start + length)],
          }),
          { start: 0, pieces: [] },
        ).pieces;
        const expected = whole
          .split('\n')
          .map((line, index): [number, string] => [index + 1, line.trimStart()])
          .filter(([, line]) => line !== '');
        assert.deepEqual(await linesOf(requestOf(streamOf(pieces))), expected);
      }),
    );
  });

  test('that are longer than accepted are told by their number alone', async () => {
    const most = 'x'.repeat(MAX_LINE_BYTES);
    const lines = await linesOf(requestOf(`${most}\n${most}y\nz\n${most}y`));
    assert.deepEqual(lines, [
      [1, most],
      [2, undefined],
      [3, 'z'],
      [4, undefined],
    ]);
  });

  test('come out of gzip; another encoding is refused at once, and bytes that are not gzip when they come', async () => {
    const packed = new Uint8Array(gzipSync('a\nb'));
    const gzip = { 'Content-Encoding': 'gzip' };
    assert.deepEqual(await linesOf(requestOf(packed, gzip)), [
      [1, 'a'],
      [2, 'b'],
    ]);
    assert.throws(
      () => readLines(requestOf('a', { 'Content-Encoding': 'br' }), going),
      (error) => codeOf(error) === 'unsupported-media-type',
    );
    for (const broken of [packed.slice(0, -9), 'a\nb']) {
      await assert.rejects(linesOf(requestOf(broken, gzip)), (error) => codeOf(error) === 'malformed-body');
    }
  });

  test('end when nobody wants them any longer, and the body is let go', async () => {
    let letGo = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('a\n')),
      cancel: () => void (letGo = true),
    });
    const controller = new AbortController();
    const lines = readLines(requestOf(body), controller.signal);
    assert.equal((await lines.next()).done, false);
    const waiting = lines.next();
    controller.abort(new Error('gone'));
    await assert.rejects(waiting, /gone/);
    assert.ok(letGo);
  });

  test('of a sender that sends nothing for a minute are waited for no longer', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const lines = readLines(requestOf(new ReadableStream<Uint8Array>()), going);
    const waiting = lines.next();
    t.mock.timers.tick(59_999);
    t.mock.timers.tick(1);
    await assert.rejects(waiting, (error) => codeOf(error) === 'body-too-slow');
  });
});
