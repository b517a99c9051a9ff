import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pdfAttachment } from '../../files/pdf-attachment.ts';
import { importAll, importDocument, importRefusal } from '../testing/import-text.ts';
import { pdfWith } from '../testing/invoice-pdf.ts';
import { ubl } from '../testing/invoice-xml.ts';

const options = { pdfAttachment };

test('the e-invoice in a PDF is read, whatever the case of its name', async () => {
  const inside = await importDocument(ubl());
  for (const name of ['factur-x.xml', 'XRechnung.xml', 'ZUGFeRD-invoice.xml']) {
    assert.deepEqual(await importDocument(pdfWith(name, ubl()), options), inside);
  }
});

test('the bytes may be a Buffer, and stay those of whoever gave them', async () => {
  const bytes = Buffer.from(pdfWith('factur-x.xml', ubl()));
  const whole = Uint8Array.from(bytes);
  assert.ok((await pdfAttachment(bytes, ['factur-x.xml'])) instanceof Uint8Array);
  assert.deepEqual(Uint8Array.from(bytes), whole);
});

test('a PDF without one, one that carries something else, and one that is broken are named', async () => {
  const reason = async (bytes: Uint8Array) => (await importRefusal(bytes, options)).reason;
  assert.equal(await reason(pdfWith('note.xml', ubl())), 'it is a PDF without an e-invoice in it');
  assert.equal(
    await reason(pdfWith('factur-x.xml', '<f:Facturae xmlns:f="urn:f"/>')),
    'it is a PDF that carries a Spanish Facturae',
  );
  assert.match(await reason(pdfWith('factur-x.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a/>')), /DOCTYPE/);
  assert.equal(
    await reason(new TextEncoder().encode('%PDF-1.7\nnothing')),
    'it is a PDF that is encrypted or broken',
  );
});

test('without anything that opens a PDF it is refused by what it is', async () => {
  const bytes = pdfWith('factur-x.xml', ubl());
  assert.equal((await importRefusal(bytes)).reason, 'it is a PDF');
  const unavailable = await importRefusal(bytes, { pdfAttachment: () => Promise.resolve('unavailable') });
  assert.match(unavailable.reason, /is read where pdfjs-dist is installed/);
});

test('a PDF with bytes changed gives its invoice or a refusal', async () => {
  const whole = pdfWith('factur-x.xml', ubl());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.byteLength - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 6,
      }),
      async (changes) => {
        const hostile = whole.slice();
        for (const [at, byte] of changes) hostile[at] = byte;
        for (const one of await importAll(hostile, options)) assert.ok(one.record ?? one.refusal);
      },
    ),
    { numRuns: 60 },
  );
});
