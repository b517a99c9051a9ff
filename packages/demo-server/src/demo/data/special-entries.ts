import type { DocumentInput, PaymentInput, PublishRecord } from '@saldo/sdk/contract';
import { dateOf } from './calendar-day.ts';
import { featured } from './partner-catalogue.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });
const usd = (amount: string) => ({ amount, currency: 'USD' });

const partner = { externalId: featured.client };

/**
 * Entries of the featured client that are neither deals nor their payments, written down: what an account came to before it was published,
 * a dollar invoice that was paid in soles, a write-off, money given back, a cheque of a later day. No paper of them is printed.
 *
 * @param today a day, as `dayOf` has it
 */
export function specialEntries(today: number): { documents: PublishRecord[]; payments: PublishRecord[] } {
  const document = (
    externalId: string,
    age: number,
    data: Partial<DocumentInput> & Pick<DocumentInput, 'type' | 'total'>,
  ): PublishRecord => {
    const [series = '', number = ''] = externalId.split('-');
    return {
      kind: 'document',
      externalId,
      data: { direction: 'receivable', partner, series, number, issueDate: dateOf(today - age), ...data },
    };
  };
  const payment = (
    externalId: string,
    age: number,
    data: Partial<PaymentInput> & Pick<PaymentInput, 'amount'>,
  ): PublishRecord => ({
    kind: 'payment',
    externalId,
    data: { direction: 'receivable', partner, date: dateOf(today - age), ...data },
  });
  return {
    documents: [
      document('SI01-00000001', 395, {
        type: 'adjustment',
        effect: 'increase',
        reason: 'opening_balance',
        total: pen('1250.00'),
        description: 'Saldo del sistema anterior',
      }),
      pump(today, document),
      document('FC02-00000001', 40, {
        type: 'credit_note',
        total: pen('236.00'),
        description: 'Devolución de dos taladros',
      }),
      document('AJ02-00000001', 25, {
        type: 'adjustment',
        effect: 'decrease',
        reason: 'write_off',
        total: pen('0.40'),
        allocations: [{ document: 'SI01-00000001', amount: pen('0.40') }],
        description: 'Céntimos de una transferencia',
      }),
    ],
    payments: [
      payment('ESP-000001', 380, {
        amount: pen('1249.60'),
        method: 'bank_transfer',
        reference: 'OP 100200',
        allocations: [{ document: 'SI01-00000001', amount: pen('1249.60') }],
      }),
      payment('ESP-000002', 18, {
        amount: pen('3760.00'),
        method: 'bank_transfer',
        reference: 'OP 100377',
        allocations: [
          {
            document: 'F009-00000001',
            amount: usd('1000.00'),
            paid: pen('3760.00'),
            rate: '3.76',
            difference: pen('60.00'),
          },
        ],
      }),
      payment('ESP-000003', 12, {
        type: 'refund',
        amount: pen('236.00'),
        method: 'bank_transfer',
        reference: 'OP 100411',
        allocations: [{ document: 'FC02-00000001', amount: pen('236.00') }],
      }),
      payment('ESP-000004', 5, {
        status: 'in_process',
        clearsOn: dateOf(today + 14),
        amount: usd('180.00'),
        method: 'cheque',
        reference: 'CH 004217',
        allocations: [{ document: 'F009-00000001', amount: usd('180.00') }],
      }),
    ],
  };
}

/** The dollar invoice, with all that an invoice can tell. */
function pump(
  today: number,
  document: (
    externalId: string,
    age: number,
    data: Partial<DocumentInput> & Pick<DocumentInput, 'type' | 'total'>,
  ) => PublishRecord,
): PublishRecord {
  const age = 48;
  const address = { street: 'Av. Inventada 123', city: 'Arequipa', region: 'Arequipa', country: 'PE' };
  return document('F009-00000001', age, {
    type: 'invoice',
    total: usd('1180.00'),
    subtotal: usd('1000.00'),
    taxes: [{ tax: 'IGV', rate: '0.18', base: usd('1000.00'), amount: usd('180.00') }],
    dueDate: dateOf(today - age + 60),
    exchangeRate: '3.70',
    baseTotal: pen('4366.00'),
    reference: 'OC-4711',
    description: 'Bombas para la obra del puente',
    lines: [
      {
        code: 'BOM-2',
        description: 'Bomba de agua 2"',
        quantity: '10',
        unit: 'NIU',
        unitPrice: usd('80.00'),
        total: usd('800.00'),
      },
      {
        code: 'MAN-5',
        description: 'Manguera reforzada, 5 m',
        quantity: '20',
        unit: 'NIU',
        unitPrice: usd('10.50'),
        discount: usd('10.00'),
        total: usd('200.00'),
      },
    ],
    paymentTerms: {
      code: '60D2',
      text: 'A 60 días; 2 % de descuento por pago dentro de los 15',
      earlyPayment: [{ until: dateOf(today - age + 15), rate: '0.02' }],
    },
    addresses: { billing: address, shipping: { ...address, street: 'Km 14, Obra Puente Ficticio' } },
    salesperson: 'Rosa Inventada',
    branch: 'Arequipa',
    project: 'PUENTE-07',
    notes: 'Garantía de doce meses.',
    metadata: { obra: 'Puente Ficticio', entregado: dateOf(today - age + 2) },
  });
}
