import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCharacter } from '../testing/any-character.arbitrary.ts';
import { cleanFileName } from './file-name.ts';

const PDF = 'application/pdf';

const names: [raw: string, mediaType: string, clean: string | undefined][] = [
  ['voucher.pdf', PDF, 'voucher.pdf'],
  ['Depósito  bancario ñ.PDF', PDF, 'Depósito bancario ñ.PDF'],
  ['C:\\Users\\Ana\\voucher.pdf', PDF, 'voucher.pdf'],
  ['../../etc/passwd', PDF, 'passwd.pdf'],
  ['/absolute/voucher.pdf', PDF, 'voucher.pdf'],
  ['vou\u0000\r\ncher.pdf', PDF, 'voucher.pdf'],
  ['voucher\u202efdp.exe', PDF, 'voucherfdp.exe.pdf'],
  ['\u2066voucher\u2069\u200e.pdf', PDF, 'voucher.pdf'],
  ['.htaccess', PDF, 'htaccess.pdf'],
  ['voucher.pdf. . .', PDF, 'voucher.pdf'],
  ['photo.jpeg', 'image/jpeg', 'photo.jpeg'],
  ['photo', 'image/png', 'photo.png'],
  ['photo.html', 'image/png', 'photo.html.png'],
  ['cfdi.XML', 'application/xml', 'cfdi.XML'],
  ['می\u200cخواهم.pdf', PDF, 'می\u200cخواهم.pdf'],
  ['', PDF, undefined],
  ['..', PDF, undefined],
  ['folder/', PDF, undefined],
  ['\u202e\u0007', PDF, undefined],
];

for (const [raw, mediaType, clean] of names) {
  test(`${JSON.stringify(raw)} is shown as ${JSON.stringify(clean)}`, () => {
    assert.equal(cleanFileName(raw, mediaType), clean);
  });
}

test('a long name keeps its extension and has at most 200 characters', () => {
  const name = cleanFileName(`${'ñ𝒳'.repeat(200)}.pdf`, PDF)!;
  assert.equal([...name].length, 200);
  assert.match(name, /\.pdf$/);
  assert.equal([...cleanFileName('a'.repeat(300), PDF)!].length, 200);
});

test('whatever was sent, a name is safe to show and to save, and clean already', () => {
  const text = fc.string({ unit: anyCharacter, maxLength: 400 });
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ maxLength: 400 })), (raw) => {
      const name = cleanFileName(raw, PDF);
      if (name === undefined) return;
      assert.match(name, /^[^.\s/\\][^/\\]*\.pdf$/i);
      assert.doesNotMatch(name, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      assert.ok(name.isWellFormed() && [...name].length <= 200);
      assert.equal(cleanFileName(name, PDF), name);
    }),
  );
});
