import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DocumentRecord, PaymentRecord } from '../generated/contract.ts';
import type { ImportRefusal } from './import-refusal.ts';
import { importAll } from './testing/import-text.ts';
import { expectedFigures, needsSamples, sampleFiles } from './testing/samples.ts';

interface CfdiFigures {
  version: string;
  root: string;
  figures_lxml: Record<
    'TipoDeComprobante' | 'Fecha' | 'Moneda' | 'Total' | 'EmisorRfc' | 'ReceptorRfc',
    string
  > &
    Partial<Record<'Serie' | 'Folio' | 'SubTotal' | 'TotalImpuestosTrasladados', string>> & {
      UUID: string | null;
      pagos?: { pagos: Record<'FechaPago' | 'MonedaP' | 'Monto', string>[] };
      Totales?: { montoTotRet: string };
    };
}

interface UblFigures {
  root: string;
  payable_xpath: [string];
  figures_greenter_php_parser: Record<'serie' | 'correlativo' | 'fecha' | 'moneda' | 'emisor', string> & {
    total: number;
    numDocfectado?: string;
  };
}

/** The records and refusals of all files of a kind, by file name; of a file with several its first. */
async function read(kind: string): Promise<{
  records: Map<string, DocumentRecord>;
  refusals: Map<string, ImportRefusal>;
}> {
  const records = new Map<string, DocumentRecord>();
  const refusals = new Map<string, ImportRefusal>();
  for (const { name, bytes } of sampleFiles(kind)) {
    const [first] = await importAll(bytes, { fileName: name });
    if (first?.refusal) refusals.set(name, first.refusal);
    else records.set(name, first!.record as DocumentRecord);
  }
  return { records, refusals };
}

test(
  'CFDI samples: invoices and credit notes of every edition have the expected figures',
  needsSamples,
  async () => {
    const { records, refusals } = await read('cfdi');
    for (const [name, { root, figures_lxml: figures }] of Object.entries(
      expectedFigures<CfdiFigures>('cfdi'),
    )) {
      const type = { I: 'invoice', E: 'credit_note', ingreso: 'invoice', egreso: 'credit_note' }[
        figures.TipoDeComprobante
      ];
      if (root !== 'Comprobante') continue;
      if (type === undefined) {
        if (figures.pagos) continue;
        assert.match(refusals.get(name)?.reason ?? '', /^it is a payment complement .* without a payment/);
        continue;
      }
      const { data, externalId } = records.get(name)!;
      const expected = {
        type,
        series: figures.Serie,
        number: figures.Folio,
        issueDate: figures.Fecha.slice(0, 10),
        total: { amount: figures.Total, currency: figures.Moneda === 'Pesos' ? 'MXN' : figures.Moneda },
        issuer: figures.EmisorRfc.trim(),
        recipient: figures.ReceptorRfc.trim(),
        fiscal: figures.UUID ?? undefined,
      };
      assert.deepEqual(
        {
          type: data.type,
          series: data.series,
          number: data.number,
          issueDate: data.issueDate,
          total: data.total,
          issuer: data.issuer?.taxId,
          recipient: data.recipient?.taxId,
          fiscal: data.fiscal?.value,
        },
        expected,
        name,
      );
      if (figures.UUID) assert.equal(externalId, `cfdi:${figures.UUID.toUpperCase()}`);
    }
  },
);

test(
  'CFDI samples: every payment and every withholding certificate has its figures',
  needsSamples,
  async () => {
    for (const [name, { root, figures_lxml: figures }] of Object.entries(
      expectedFigures<CfdiFigures>('cfdi'),
    )) {
      if (!figures.pagos && root !== 'Retenciones') continue;
      const all = await importAll(sampleFiles('cfdi').find((file) => file.name === name)!.bytes);
      if (root === 'Retenciones') {
        const { data } = all[0]!.record as DocumentRecord;
        assert.equal(data.type, 'withholding_certificate');
        assert.deepEqual(data.total, { amount: figures.Totales?.montoTotRet, currency: 'MXN' }, name);
        assert.equal(data.fiscal?.value, figures.UUID ?? undefined, name);
        continue;
      }
      assert.deepEqual(
        all.map(({ record, refusal }) => {
          if (refusal) return refusal.reason;
          const { date, amount } = (record as PaymentRecord).data;
          return [date, amount.amount, amount.currency];
        }),
        figures.pagos!.pagos.map(({ FechaPago, Monto, MonedaP }) =>
          Number.parseFloat(Monto) === 0
            ? 'Monto of a Pago is not above zero'
            : [FechaPago.slice(0, 10), Monto, MonedaP],
        ),
        name,
      );
    }
  },
);

test('Peruvian samples have the expected figures', needsSamples, async () => {
  const { records, refusals } = await read('pe-ubl');
  assert.equal(refusals.size, 0);
  for (const [name, { root, payable_xpath, figures_greenter_php_parser: figures }] of Object.entries(
    expectedFigures<UblFigures>('pe-ubl'),
  )) {
    const { data } = records.get(name)!;
    assert.deepEqual(
      [data.type, data.series, data.number, data.issueDate, data.total, data.issuer?.taxId],
      [
        root === 'CreditNote' ? 'credit_note' : 'invoice',
        figures.serie,
        figures.correlativo,
        figures.fecha,
        { amount: payable_xpath[0], currency: figures.moneda },
        figures.emisor,
      ],
      name,
    );
    if (figures.numDocfectado !== undefined) {
      assert.deepEqual(data.related, [
        {
          relation: 'corrects',
          fiscal: { scheme: 'sunat', value: `${figures.emisor}-01-${figures.numDocfectado}` },
        },
      ]);
    }
  }
});

interface DteFigures {
  root: string;
  figures_lxml: Record<'TipoDTE' | 'Folio' | 'FchEmis' | 'RUTEmisor' | 'RUTRecep' | 'MntTotal', string> &
    Partial<Record<'FchVenc' | 'MntNeto', string>>;
}

test('Chilean samples have the expected figures, and assignments are named', needsSamples, async () => {
  const { records, refusals } = await read('cl-dte');
  for (const [name, { root, figures_lxml: figures }] of Object.entries(
    expectedFigures<DteFigures>('cl-dte'),
  )) {
    if (root === 'DocumentoAEC') {
      assert.match(refusals.get(name)?.reason ?? '', /assignment of an e-invoice/);
      continue;
    }
    const { data, externalId } = records.get(name)!;
    assert.equal(externalId, `dte:${figures.RUTEmisor}:${figures.TipoDTE}:${figures.Folio}`);
    assert.deepEqual(
      [data.type, data.number, data.issueDate, data.dueDate, data.total, data.subtotal?.amount],
      [
        figures.TipoDTE === '61' ? 'credit_note' : 'invoice',
        figures.Folio,
        figures.FchEmis,
        figures.FchVenc,
        { amount: figures.MntTotal, currency: 'CLP' },
        figures.MntNeto,
      ],
      name,
    );
    assert.deepEqual([data.issuer?.taxId, data.recipient?.taxId], [figures.RUTEmisor, figures.RUTRecep]);
  }
});

test('every sample has an identity of its own, and the same one when read again', needsSamples, async () => {
  for (const kind of ['cfdi', 'pe-ubl']) {
    const first = await read(kind);
    assert.deepEqual((await read(kind)).records, first.records);
    assert.equal(
      new Set([...first.records.values()].map(({ externalId }) => externalId)).size,
      first.records.size,
    );
  }
});

test('everything else that lies beside e-invoices is refused by what it is', needsSamples, async () => {
  const expected = {
    camt: /bank statement|not well-formed/,
    mt940: /MT940|neither XML nor JSON/,
    ofx: /OFX|not well-formed/,
    'bank-csv': /neither XML nor JSON/,
    pdf: /PDF|neither XML nor JSON/,
  };
  for (const [kind, sentence] of Object.entries(expected)) {
    const { records, refusals } = await read(kind);
    assert.equal(records.size, 0, kind);
    for (const refusal of refusals.values()) assert.match(refusal.reason, sentence);
  }
});

test('the attacks are refused before anything is expanded, with no request', needsSamples, async (t) => {
  const request = t.mock.method(globalThis, 'fetch', () => assert.fail('no network'));
  const { records, refusals } = await read('xml-attacks');
  assert.equal(records.size, 0);
  assert.ok(refusals.size >= 2);
  for (const refusal of refusals.values()) assert.equal(refusal.code, 'doctype');
  assert.equal(request.mock.callCount(), 0);
});

test('real files with bytes changed, cut or repeated give records or refusals', needsSamples, async () => {
  const kinds = ['cfdi', 'pe-ubl', 'cl-dte', 'camt', 'mt940', 'ofx', 'bank-csv', 'pdf'];
  const files = kinds.flatMap(sampleFiles).filter(({ bytes }) => bytes.byteLength < 60_000);
  const change = fc.record({ at: fc.nat(), remove: fc.nat(40), repeat: fc.nat(40), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      async ({ bytes }, changes) => {
        let hostile = Buffer.from(bytes);
        for (const { at, remove, repeat, byte } of changes) {
          const start = at % (hostile.byteLength + 1);
          const rest = hostile.subarray(start + remove);
          const again = hostile.subarray(start, start + repeat);
          hostile = Buffer.concat([hostile.subarray(0, start), again, Buffer.of(byte), rest]);
        }
        for (const one of await importAll(hostile)) assert.ok(one.record ?? one.refusal);
      },
    ),
    { numRuns: 300 },
  );
});
