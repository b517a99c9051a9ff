import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { makeDemoData } from '../make-demo-data.ts';
import type { DemoDocument } from '../demo.types.ts';
import { pdfTexts } from './pdf-text.testing.ts';
import { renderDocumentPdf } from './render-document-pdf.ts';
import { grouped, titles } from './paper-words.ts';

const data = makeDemoData({ seed: 'saldo', today: '2026-11-21' });

function print(document: Pick<DemoDocument, 'externalId' | 'data'>): Promise<Uint8Array> {
  const { partner } = document.data;
  const id = 'externalId' in partner ? partner.externalId : '';
  const known = data.partners.find(({ externalId }) => externalId === id);
  assert.ok(known);
  return renderDocumentPdf(document, data.publisher, known.data);
}

function find(fits: (document: DemoDocument) => boolean): DemoDocument {
  const document = data.documents.find(fits);
  assert.ok(document);
  return document;
}

describe('renderDocumentPdf', () => {
  for (const [type, title] of Object.entries(titles)) {
    // An entry of the books, of which the demo has no paper.
    if (type === 'adjustment') continue;
    test(`prints a ${type} with its lines, totals, parties and legend`, async () => {
      const document = find((item) => item.data.type === type);
      const texts = pdfTexts(await print(document)).flat();
      const { total, subtotal, issuer, recipient, series, number } = document.data;
      const expected = [
        title.toUpperCase(),
        `${series}-${number}`,
        ...document.lines.map(({ amount }) => grouped(amount)),
        ...(subtotal ? [grouped(subtotal.amount)] : []),
        'Documento de demostración, sin valor fiscal',
        'Página 1 de 1',
      ];
      for (const text of expected) assert.ok(texts.includes(text), text);
      assert.ok(texts.some((text) => text.endsWith(` ${grouped(total.amount)}`)));
      const all = texts.join(' ');
      for (const party of [issuer, recipient])
        assert.ok(all.includes(party?.name ?? '?') && all.includes(party?.taxId ?? '?'));
    });
  }

  test('prints every installment', async () => {
    const document = find((item) => item.data.installments?.length === 6);
    const texts = pdfTexts(await print(document)).flat();
    for (const { dueDate, amount } of document.data.installments ?? []) {
      assert.ok(texts.includes(dueDate.split('-').reverse().join('/')));
      assert.ok(texts.includes(grouped(amount.amount)));
    }
  });

  test('carries the table on to more pages, each with its head and its number', async () => {
    const document = find((item) => item.lines.length > 30);
    const pages = pdfTexts(await print(document));
    assert.ok(pages.length > 1);
    pages.forEach((texts, index) => {
      assert.ok(texts.includes('Descripción'));
      assert.ok(texts.includes(`Página ${index + 1} de ${pages.length}`));
    });
    const amounts = document.lines.map(({ amount }) => grouped(amount));
    assert.ok(amounts.every((amount) => pages.flat().includes(amount)));
  });

  test('prints a document without lines by its description', async () => {
    const { externalId, data: document } = find((item) => item.data.type === 'debit_note');
    const texts = pdfTexts(
      await print({ externalId, data: { ...document, description: 'Sólo esto' } }),
    ).flat();
    assert.ok(texts.includes('Sólo esto'));
  });

  test('keeps accents, quotes and dashes, and has a sign for all that the data says', async () => {
    for (const document of data.documents.filter((_, index) => index % 10 === 0)) {
      const texts = pdfTexts(await print(document)).flat();
      assert.ok(!texts.some((text) => text.includes('?')), document.externalId);
    }
    const long = find((item) => (item.data.description?.length ?? 0) > 500);
    assert.ok(
      pdfTexts(await print(long))
        .flat()
        .join(' ')
        .includes(long.data.description ?? '-'),
    );
  });

  test('gives the same bytes again, and small ones', async () => {
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    for (const document of data.documents.slice(0, 20)) {
      const bytes = await print(document);
      assert.equal(digest(await print(document)), digest(bytes));
      assert.ok(bytes.length < 6 * 1024);
      assert.equal(Buffer.from(bytes.subarray(0, 5)).toString(), '%PDF-');
    }
  });
});

describe('files and uploads', () => {
  test('are one paper per document, under the external id that the document names', async () => {
    const named = data.documents.map((document) => document.data.files?.[0]?.externalId);
    const made: string[] = [];
    for await (const { externalId, mediaType } of data.files()) {
      made.push(externalId);
      assert.equal(mediaType, 'application/pdf');
    }
    assert.deepEqual(made, named);
    assert.equal(new Set(made).size, 1500);
  });

  test('are proofs that begin as their media type says', async () => {
    const magic = { 'application/pdf': '%PDF-', 'image/png': '\u0089PNG\r\n\u001a\n' };
    const made: string[] = [];
    for await (const { externalId, mediaType, bytes } of data.uploads()) {
      made.push(externalId);
      assert.ok(Buffer.from(bytes).toString('latin1').startsWith(magic[mediaType]));
    }
    assert.deepEqual(
      made,
      data.uploadsSent.map(({ key }) => key),
    );
  });
});
