import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { EventReader } from './event-reader.ts';

const read = (...pieces: string[]) => {
  const reader = new EventReader();
  return { reader, events: pieces.flatMap((piece) => [...reader.read(piece)]) };
};

test('a block has the last id, its name and its lines of data', () => {
  const { events } = read(
    'id: 1\nevent: change\ndata: {"a":\ndata: 2}\n\n: a comment\n\nid:2\n\ndata\n\nid\n\n',
  );
  assert.deepEqual(events, [
    { id: '1', event: 'change', data: '{"a":\n2}' },
    { id: '1', event: 'message', data: undefined },
    { id: '2', event: 'message', data: undefined },
    { id: '2', event: 'message', data: '' },
    { id: '', event: 'message', data: undefined },
  ]);
});

test('how long to wait is a number, and an id has no NUL', () => {
  const { reader, events } = read('retry: 2000\nretry: soon\nid: a\nid: b\0\n\n');
  assert.deepEqual([reader.retryMs, events[0]?.id], [2000, 'a']);
});

test('however the text is cut and whatever ends its lines, the blocks are the same', () => {
  const value = fc.string({ unit: fc.constantFrom('a', ':', ' ', 'ñ', '💰'), maxLength: 5 });
  const line = fc
    .tuple(fc.constantFrom('id', 'event', 'data', 'retry', ''), value)
    .map(([field, text]) => `${field}: ${text}`);
  const blocks = fc.array(fc.array(line, { maxLength: 3 }), { maxLength: 5 });
  fc.assert(
    fc.property(
      blocks,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.nat({ max: 80 })),
      (some, end, cuts) => {
        const text = `${some.map((lines) => lines.map((one) => one + end).join('') + end).join('')}:${end}`;
        const at = [
          0,
          ...cuts.map((cut) => Math.min(cut, text.length)).toSorted((a, b) => a - b),
          text.length,
        ];
        const pieces = at.slice(1).map((to, index) => text.slice(at[index], to));
        const plain = read(text.replaceAll(end, '\n')).events;
        assert.deepEqual(read(...pieces).events, plain);
        assert.equal(plain.length, some.length);
      },
    ),
  );
});

test('a block without end is refused before it fills the memory', () => {
  const lines = new EventReader();
  assert.throws(() => {
    for (let n = 0; n < 10_000; n++) [...lines.read(`data: ${'x'.repeat(1000)}\n`)];
  }, InvalidResponseError);
  const line = new EventReader();
  assert.throws(() => {
    for (let n = 0; n < 10_000; n++) [...line.read('x'.repeat(1000))];
  }, InvalidResponseError);
});
