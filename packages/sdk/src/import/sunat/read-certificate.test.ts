import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDocument, importRefusal } from '../testing/import-text.ts';
import { certificate, certified } from '../testing/sunat-xml.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });

/** SUNAT's name of an invoice. */
const invoice = (id: string, seller = '20467463684') => ({ scheme: 'sunat', value: `${seller}-01-${id}` });

test('a retención settles what was kept back of each invoice, in its currency', async () => {
  const references =
    certified('F001 - 12') + certified('F001-13', { currency: 'USD', kept: '6.00', rate: '3.7500' });
  const { externalId, data } = await importDocument(certificate({ references }), {
    publisherTaxId: '20467463684',
  });
  const agent = { taxId: '20101991319', name: 'Agente SA' };
  assert.equal(externalId, 'ubl:20101991319:20:R001-00000006');
  assert.deepEqual(data, {
    type: 'withholding_certificate',
    withholdings: [{ tax: 'Retención IGV', rate: '0.03', base: pen('700.00'), amount: pen('21.00') }],
    direction: 'receivable',
    partner: agent,
    issuer: agent,
    recipient: { taxId: '20467463684', name: 'Otra SAC' },
    series: 'R001',
    number: '00000006',
    fiscal: { scheme: 'sunat', value: '20101991319-20-R001-00000006' },
    issueDate: '2026-02-01',
    total: pen('21.00'),
    allocations: [
      { fiscal: invoice('F001-12'), amount: pen('15.00') },
      {
        fiscal: invoice('F001-13'),
        amount: { amount: '1.60', currency: 'USD' },
        paid: pen('6.00'),
        rate: '3.75',
      },
    ],
    related: [
      { relation: 'certifies', fiscal: invoice('F001-12') },
      { relation: 'certifies', fiscal: invoice('F001-13') },
    ],
    notes: 'Pago de enero',
  });
});

test('one that the publisher issued lowers what it owes', async () => {
  const { data } = await importDocument(certificate(), {
    publisherTaxId: '20101991319',
    direction: undefined,
  });
  assert.deepEqual([data.direction, data.partner], ['payable', { taxId: '20467463684', name: 'Otra SAC' }]);
});

test('a percepción is a receipt that names the invoices of its issuer and moves no account', async () => {
  const file = certificate({
    kind: 'Perception',
    percent: '2.0',
    total: '10.00',
    beside: '510.00',
    references: certified('F001-12', { kept: '10.00', kind: 'Perception' }),
  });
  const { externalId, data } = await importDocument(file, {
    publisherTaxId: '20101991319',
    direction: undefined,
  });
  assert.equal(externalId, 'ubl:20101991319:40:R001-00000006');
  assert.deepEqual(
    [data.type, data.direction, data.taxes, data.allocations, data.related],
    [
      'receipt',
      'receivable',
      [{ tax: 'Percepción IGV', rate: '0.02', base: pen('500.00'), amount: pen('10.00') }],
      undefined,
      [{ relation: 'certifies', fiscal: invoice('F001-12', '20101991319') }],
    ],
  );
});

test('what is no certain part of an invoice settles nothing, and a base that does not make the amount is not told', async () => {
  const references =
    certified('F001-1', { kept: '0.00' }) + certified('F001-2', { currency: 'USD', rate: '0' });
  const { data } = await importDocument(certificate({ references, beside: '500.00' }));
  assert.deepEqual([data.allocations, data.related?.length], [undefined, 2]);
  assert.deepEqual(data.withholdings, [{ tax: 'Retención IGV', rate: '0.03', amount: pen('21.00') }]);
  const nameless = await importRefusal(certificate().replace(/<b:ID>R001[^<]*<\/b:ID>/, ''));
  assert.equal(nameless.reason, 'ID is missing');
});
