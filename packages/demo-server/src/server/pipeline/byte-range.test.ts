import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Problem } from '../problem.ts';
import { readBytePart } from './byte-range.ts';

const ETAG = '"a"';
const content = Uint8Array.from({ length: 100 }, (_, index) => index);
const asked = (range: string, ifRange?: string) =>
  readBytePart(
    new Headers({ Range: range, ...(ifRange === undefined ? {} : { 'If-Range': ifRange }) }),
    ETAG,
    content,
  );

describe('a range of bytes', () => {
  test('is what the file has between its first and its last byte', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(300), (start, length) => {
        const part = asked(`bytes=${start}-${start + length}`)!;
        assert.deepEqual(part.bytes, content.slice(start, start + length + 1));
        assert.equal(part.contentRange, `bytes ${start}-${start + part.bytes.length - 1}/100`);
      }),
    );
  });

  test('may leave out its end, or count from the end', () => {
    assert.deepEqual(asked('bytes=90-')?.bytes, content.slice(90));
    assert.deepEqual(asked('bytes=-10')?.bytes, content.slice(90));
    assert.deepEqual(asked('bytes=-1000')?.bytes, content);
  });

  test('that begins beyond the end is refused with the size', () => {
    for (const range of ['bytes=100-', 'bytes=100-200', 'bytes=-0']) {
      assert.throws(
        () => asked(range),
        (error) => error instanceof Problem && error.headers['Content-Range'] === 'bytes */100',
        range,
      );
    }
  });

  test('is answered whole when it is none of bytes, several, or of another state of the file', () => {
    for (const range of [
      'bytes',
      'bytes=',
      'bytes=a-b',
      'bytes=9-1',
      'lines=0-1',
      'bytes=0-1,5-6',
      'bytes=1',
    ]) {
      assert.equal(asked(range), undefined, range);
    }
    assert.equal(asked('bytes=0-1', '"b"'), undefined);
    assert.equal(asked('bytes=0-1', ETAG)?.bytes.length, 2);
  });

  test('of arbitrary text never fails but by that refusal', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]*$/), (text) => {
        try {
          asked(`bytes=${text}`);
        } catch (error) {
          assert.equal((error as Problem).code, 'range-not-satisfiable');
        }
      }),
    );
  });
});
