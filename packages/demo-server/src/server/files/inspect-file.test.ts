import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bytesOf, sampleBytes, zipArchive } from '../testing/sample-files.ts';
import { inspectFile } from './inspect-file.ts';
import { hasZipDirectory } from './zip-directory.ts';

const isRefused = { name: 'Problem', code: 'content-mismatch' };
const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);

test('refuses an archive that hangs behind a picture or a PDF', () => {
  const hosts = { 'image/jpeg': sampleBytes.jpeg(), 'application/pdf': sampleBytes.pdf() };
  for (const [mediaType, bytes] of Object.entries(hosts)) {
    inspectFile({ bytes, mediaType });
    assert.throws(() => inspectFile({ bytes: bytesOf(text(bytes) + zipArchive()), mediaType }), isRefused);
  }
});

test('refuses an archive whose comment is the rest of the PDF', () => {
  const bytes = bytesOf(`%PDF-1.7\n1 0 obj stream\n${zipArchive('a.txt', '\nendstream endobj\n%%EOF')}`);
  assert.throws(() => inspectFile({ bytes, mediaType: 'application/pdf' }), isRefused);
});

test('finds a directory wherever readers look for it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), fc.uint8Array({ maxLength: 500 }), (before, after) => {
      assert.equal(hasZipDirectory(bytesOf(text(before) + zipArchive() + text(after))), true);
    }),
  );
  const far = new Uint8Array(200_000);
  far.set(bytesOf(zipArchive()), 200_000 - zipArchive().length - 65_000);
  assert.equal(hasZipDirectory(far), true);
});

test('takes neither random bytes nor a lone signature for an archive', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      assert.equal(hasZipDirectory(bytes), false);
    }),
  );
  assert.equal(hasZipDirectory(bytesOf(`${'\xff'.repeat(100)}PK\x05\x06${'\x01'.repeat(30)}`)), false);
  assert.equal(hasZipDirectory(bytesOf('PK\x05\x06')), false);
});

test('leaves what cameras put behind a picture', () => {
  inspectFile({ bytes: sampleBytes.jpeg(`\xff\xd9${'ftypmp42'.repeat(100)}`), mediaType: 'image/jpeg' });
});

test('refuses an XML whose DOCTYPE comes after its first kibibyte', () => {
  const mediaType = 'application/xml';
  const padding = `<!--${'x'.repeat(3000)}-->`;
  inspectFile({ bytes: bytesOf(`${padding}<a/>`), mediaType });
  const hidden = bytesOf(`${padding}<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`);
  assert.throws(() => inspectFile({ bytes: hidden, mediaType }), isRefused);
  assert.throws(
    () => inspectFile({ bytes: bytesOf(`<!--${'x'.repeat(70_000)}--><a/>`), mediaType }),
    isRefused,
  );
});
