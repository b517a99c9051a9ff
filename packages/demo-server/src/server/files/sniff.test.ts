import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bytesOf, sampleBytes } from '../testing/sample-files.ts';
import { sniffMediaType } from './sniff.ts';

test('tells each accepted type by its first bytes', () => {
  assert.equal(sniffMediaType(sampleBytes.pdf()), 'application/pdf');
  assert.equal(sniffMediaType(sampleBytes.jpeg()), 'image/jpeg');
  assert.equal(sniffMediaType(sampleBytes.png()), 'image/png');
  assert.equal(sniffMediaType(sampleBytes.webp()), 'image/webp');
  assert.equal(sniffMediaType(sampleBytes.xml()), 'application/xml');
});

const strangers: Record<string, string> = {
  nothing: '',
  HTML: '<!DOCTYPE html><script>alert(1)</script>',
  'HTML without a doctype': '<html><body>',
  SVG: '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  GIF: 'GIF89a',
  'an archive': 'PK\x03\x04',
  'a program': 'MZ\x90\0',
  'plain text': 'hello',
  JSON: '{"a": 1}',
  'a PDF behind other bytes': 'x%PDF-1.7',
  'a PDF of no version': '%PDF-x',
  'a JPEG without a second marker': '\xff\xd8\xff\x00',
  'a PNG without its header chunk': '\x89PNG\r\n\x1a\nxxxxxxxx',
  'a RIFF that is sound': 'RIFF\x20\0\0\0WAVEfmt ',
};

for (const [what, text] of Object.entries(strangers)) {
  test(`refuses ${what}`, () => assert.equal(sniffMediaType(bytesOf(text)), undefined));
}

test('refuses what begins as two things', () => {
  for (const make of [sampleBytes.pdf, sampleBytes.jpeg, sampleBytes.png, sampleBytes.webp]) {
    for (const mark of ['%PDF-1.4', '<html>', '<SCRIPT>alert(1)', '<!DOCTYPE html>', '<svg onload=x>']) {
      assert.equal(sniffMediaType(make(`${'\0'.repeat(900)}${mark}`)), undefined, mark);
    }
  }
});

test('does not look further than readers do', () => {
  assert.equal(sniffMediaType(sampleBytes.jpeg(`${'\0'.repeat(2000)}%PDF-1.4`)), 'image/jpeg');
});

test('answers for a start of 1,024 bytes as for the whole', () => {
  const beginning = fc.constantFrom(
    ...Object.values(sampleBytes).map((make) => String.fromCharCode(...make())),
    '<!-- ',
    '<?pi ',
  );
  fc.assert(
    fc.property(beginning, fc.uint8Array({ minLength: 1024, maxLength: 3000 }), (head, tail) => {
      const whole = bytesOf(head + String.fromCharCode(...tail));
      assert.equal(sniffMediaType(whole.subarray(0, 1024)), sniffMediaType(whole));
    }),
  );
});

test('takes random bytes for nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      fc.pre(bytes[0] !== 0x3c);
      assert.equal(sniffMediaType(bytes), undefined);
    }),
  );
});
