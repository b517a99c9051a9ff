import type { Direction } from '@saldo/sdk/contract';
import type { Database } from '../db/database.ts';
import { SEEDED_AT, type SeededPartner } from './seed-publisher.ts';

export interface SeedDocumentOptions {
  readonly externalId?: string;
  readonly type?: string;
  readonly direction?: Direction;
  readonly currency?: string;
  readonly total?: string;
  readonly issueDate?: string;
  readonly installments?: readonly { number: number; dueDate: string; amount: string }[];
  readonly isVoid?: boolean;
}

export interface SeededRecord {
  readonly id: string;
  readonly externalId: string;
}

/** A document as publishing would store it; an invoice of 100.00 PEN in one installment unless told otherwise. */
export async function seedDocument(
  database: Database,
  partner: SeededPartner,
  options: SeedDocumentOptions = {},
): Promise<SeededRecord> {
  const id = crypto.randomUUID();
  const { type = 'invoice', direction = 'receivable', currency = 'PEN', total = '100.00' } = options;
  const { externalId = `F001-${id.slice(0, 8)}`, issueDate = '2026-01-15', isVoid = false } = options;
  const installments = options.installments ?? [{ number: 1, dueDate: issueDate, amount: total }];
  const [series, number] = externalId.split('-') as [string, string];
  await database.maintenance((trx) =>
    trx
      .insertInto('documents')
      .values({
        publisher_id: partner.caller.publisherId,
        document_id: id,
        partner_id: partner.partnerId,
        external_id: externalId,
        type,
        direction,
        label: externalId,
        issue_date: issueDate,
        due_date: installments.at(-1)!.dueDate,
        currency,
        total,
        installments: JSON.stringify(installments),
        search_text: externalId.toLowerCase(),
        content: JSON.stringify({
          type,
          direction,
          partner: { externalId: partner.externalId },
          series,
          number,
          issueDate,
          total: { amount: total, currency },
        }),
        void_reason: isVoid ? 'Error' : null,
        void_date: isVoid ? issueDate : null,
        system: 'erp',
        published_at: SEEDED_AT,
      })
      .execute(),
  );
  return { id, externalId };
}

export interface SeedPaymentOptions {
  readonly externalId?: string;
  readonly type?: 'payment' | 'refund';
  readonly amount?: string;
  readonly currency?: string;
  readonly date?: string;
  readonly isVoid?: boolean;
}

/** A receivable payment (or refund) as publishing would store it, 100.00 PEN and settling nothing unless told otherwise. */
export async function seedPayment(
  database: Database,
  partner: SeededPartner,
  options: SeedPaymentOptions = {},
): Promise<SeededRecord> {
  const id = crypto.randomUUID();
  const { externalId = `P-${id.slice(0, 8)}`, amount = '100.00', currency = 'PEN' } = options;
  const { type = 'payment', date = '2026-02-01', isVoid = false } = options;
  await database.maintenance((trx) =>
    trx
      .insertInto('payments')
      .values({
        publisher_id: partner.caller.publisherId,
        payment_id: id,
        partner_id: partner.partnerId,
        external_id: externalId,
        type,
        direction: 'receivable',
        date,
        currency,
        amount,
        label: externalId,
        content: JSON.stringify({
          type,
          direction: 'receivable',
          partner: { externalId: partner.externalId },
          date,
          amount: { amount, currency },
        }),
        void_reason: isVoid ? 'Error' : null,
        void_date: isVoid ? date : null,
        system: 'erp',
        published_at: SEEDED_AT,
      })
      .execute(),
  );
  return { id, externalId };
}
