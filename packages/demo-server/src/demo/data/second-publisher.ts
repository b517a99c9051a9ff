import type { DocumentInput, PublisherInput, PublishRecord } from '@saldo/sdk/contract';
import { dateOf } from './calendar-day.ts';

/** A timber yard that does not exist, for whoever buys at both. As with the first, no RUC has the check digit of the tax id. */
export const secondPublisher: PublisherInput = {
  name: 'Maderera Litoral Ficticia S.A.C.',
  taxId: '20999999985',
  country: 'PE',
  timeZone: 'America/Lima',
  currencies: [{ code: 'PEN', decimals: 2 }],
  contact: { name: 'Administración', email: 'administracion@litoral.example', phone: '+51 1 555 0199' },
  depositAccounts: [
    {
      id: 'bia-pen',
      bankName: 'Banco Imaginario Andino',
      holder: 'Maderera Litoral Ficticia S.A.C.',
      currency: 'PEN',
      accountNumber: '0000-0000-0500600700',
    },
  ],
};

/** How its own system numbers the one client that it has in common with the first publisher. */
export const commonClient = 'MAD-17';

const pen = (amount: string) => ({ amount, currency: 'PEN' });

/**
 * A handful of records: one invoice overdue, one due soon, one paid, a credit note and the payment.
 *
 * @param today a day, as `dayOf` has it
 * @param name of the common client, as the first publisher has it
 */
export function secondRecords(today: number, name: string): PublishRecord[] {
  const partner = { externalId: commonClient };
  const document = (
    number: string,
    age: number,
    dueIn: number | undefined,
    data: Pick<DocumentInput, 'type' | 'total' | 'description'>,
  ): PublishRecord => ({
    kind: 'document',
    externalId: `M001-${number}`,
    data: {
      direction: 'receivable',
      partner,
      series: 'M001',
      number,
      issueDate: dateOf(today - age),
      ...(dueIn === undefined ? {} : { dueDate: dateOf(today + dueIn) }),
      ...data,
    },
  });
  return [
    { kind: 'partner', externalId: commonClient, data: { name, direction: 'receivable' } },
    document('0000410', 62, -32, {
      type: 'invoice',
      total: pen('2360.00'),
      description: 'Tablas de pino, 40 piezas',
    }),
    document('0000431', 40, -10, { type: 'invoice', total: pen('1888.00'), description: 'Triplay de 18 mm' }),
    document('0000447', 21, 9, {
      type: 'invoice',
      total: pen('944.50'),
      description: 'Listones y molduras',
    }),
    document('0000031', 18, undefined, {
      type: 'credit_note',
      total: pen('118.00'),
      description: 'Dos tablas rajadas',
    }),
    {
      kind: 'payment',
      externalId: 'MP-00290',
      data: {
        direction: 'receivable',
        partner,
        date: dateOf(today - 30),
        amount: pen('2360.00'),
        method: 'bank_transfer',
        reference: 'OP 300118',
        allocations: [{ document: 'M001-0000410', amount: pen('2360.00') }],
      },
    },
  ];
}
