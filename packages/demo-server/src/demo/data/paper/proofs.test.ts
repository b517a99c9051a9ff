import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import type { Proof } from '../demo.types.ts';
import { pdfTexts } from './pdf-text.testing.ts';
import { renderProofPdf } from './render-proof-pdf.ts';
import { renderProofPng } from './render-proof-png.ts';

const proof: Proof = {
  bankName: 'Banco Ficticio del Pacífico',
  reference: 'OP 0778899',
  date: '2026-11-02',
  time: '15:04',
  payer: 'Comercial Ñandú & Hijos (ficticia)',
  payee: 'Distribuidora Cordillera Ficticia S.A.C.',
  accountNumber: '000-1234567-0-00',
  amount: { amount: '12345.60', currency: 'PEN' },
};

describe('renderProofPdf', () => {
  test('says who paid whom, how much, when and under which number', async () => {
    const text = pdfTexts(await renderProofPdf(proof)).flat();
    for (const part of [
      proof.bankName,
      'S/ 12,345.60',
      '0778899',
      '02/11/2026 15:04',
      proof.payer,
      proof.accountNumber,
    ]) {
      assert.ok(text.includes(part), part);
    }
  });
});

describe('renderProofPng', () => {
  test('is a picture whose chunks have the right checksums and as many pixels as it says', () => {
    const bytes = Buffer.from(renderProofPng(proof));
    const chunks = new Map<string, Buffer>();
    for (let at = 8; at < bytes.length;) {
      const length = bytes.readUInt32BE(at);
      const named = bytes.subarray(at + 4, at + 8 + length);
      assert.equal(bytes.readUInt32BE(at + 8 + length), crc32(named));
      chunks.set(named.toString('latin1', 0, 4), named.subarray(4));
      at += length + 12;
    }
    assert.deepEqual([...chunks.keys()], ['IHDR', 'PLTE', 'IDAT', 'IEND']);
    const header = chunks.get('IHDR') ?? Buffer.alloc(8);
    const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
    assert.equal(inflateSync(chunks.get('IDAT') ?? '').length, (width + 1) * height);
  });

  test('differs where the amount differs', () => {
    const other = renderProofPng({ ...proof, amount: { amount: '12345.61', currency: 'PEN' } });
    assert.notDeepEqual(other, renderProofPng(proof));
  });
});
