import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCharacter } from '../testing/any-character.arbitrary.ts';
import { readFileName, writeAttachment } from './content-disposition.ts';
import { cleanFileName } from './file-name.ts';

const PDF = 'application/pdf';

const accepted: Record<string, string> = {
  'attachment; filename=a.pdf': 'a.pdf',
  'attachment; filename="two words.pdf"': 'two words.pdf',
  'ATTACHMENT;FileName="a.pdf";': 'a.pdf',
  'inline ; filename = "a.pdf" ; size=3': 'a.pdf',
  'attachment; filename="a;b=\\"c\\".pdf"': 'a;b="c".pdf',
  'attachment; filename="C:\\dir\\a.pdf"': 'a.pdf',
  "attachment; filename*=UTF-8''dep%C3%B3sito%20%E2%82%AC.pdf": 'depósito €.pdf',
  'attachment; filename="fallback.pdf"; filename*=utf-8\'es\'ni%C3%B1o.pdf': 'niño.pdf',
  "attachment; filename*=UTF-8''it's(1).pdf": "it's(1).pdf",
  'attachment; filename="ni\xc3\xb1o.pdf"': 'niño.pdf',
  'attachment; filename="ni\xf1o.pdf"': 'niño.pdf',
  "attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd": 'passwd.pdf',
  "attachment; filename*=UTF-8''a%00%0D%0AX-Evil%3A%201.pdf": 'aX-Evil: 1.pdf',
  "attachment; filename*=UTF-8''%E2%80%AEfdp.exe": 'fdp.exe.pdf',
};

for (const [header, name] of Object.entries(accepted)) {
  test(`${header} names ${name}`, () => assert.equal(readFileName(header, PDF), name));
}

const refused = [
  '',
  ';',
  'attachment',
  'attachment;',
  'attachment; filename=',
  'attachment; filename=""',
  'attachment; filename=".."',
  'attachment; filename="open',
  'attachment; filename="a" filename="b"',
  'attachment; filename="a.pdf"; filename="b.pdf"',
  'attachment filename=a.pdf',
  "attachment; filename*=ISO-8859-1''a.pdf",
  "attachment; filename*=UTF-8''%ff%fe.pdf",
  "attachment; filename*=UTF-8''a%2",
  'attachment; filename*=a.pdf',
  'filename="a.pdf"',
];

for (const header of refused) {
  test(`refuses ${JSON.stringify(header)}`, () => {
    assert.throws(
      () => readFileName(header, PDF),
      (error: { code: string; errors: { pointer: string }[] }) =>
        error.code === 'invalid-request' && error.errors[0]!.pointer === 'header/Content-Disposition',
    );
  });
}

test('answers a plain name alone, and any other in ASCII and in UTF-8', () => {
  assert.equal(writeAttachment('a b.pdf'), 'attachment; filename="a b.pdf"');
  assert.equal(
    writeAttachment('niño "1" 100%.pdf'),
    'attachment; filename="ni_o _1_ 100_.pdf"; filename*=UTF-8\'\'ni%C3%B1o%20%221%22%20100%25.pdf',
  );
});

test('what is written is a header, within its limit, and reads as the same name', () => {
  const raw = fc.oneof(fc.string({ unit: anyCharacter, maxLength: 90 }), fc.string({ maxLength: 90 }));
  fc.assert(
    fc.property(raw, (text) => {
      const name = cleanFileName(text, PDF);
      fc.pre(name !== undefined);
      const header = writeAttachment(name!);
      assert.match(header, /^[\x20-\x7e]{1,1000}$/);
      new Headers({ 'Content-Disposition': header });
      if (!header.includes('filename*') || encodeURIComponent(name!).length < 600) {
        assert.equal(readFileName(header, PDF), name);
      }
    }),
  );
});

test('a name too long for the header is cut before its extension', () => {
  const header = writeAttachment(`${'語'.repeat(196)}.pdf`);
  assert.ok(header.length <= 1000);
  assert.match(readFileName(header, PDF), /^語{50,}\.pdf$/);
});

test('reads hostile headers in linear time', () => {
  const started = performance.now();
  for (const unit of ['; a=', '"\\', "; filename*=UTF-8''", '; ', '%', ' ', ';a="b"']) {
    assert.throws(() => readFileName(`attachment${unit.repeat(20_000)}`, PDF));
  }
  assert.ok(performance.now() - started < 2000);
});
