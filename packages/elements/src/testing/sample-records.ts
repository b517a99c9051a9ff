import type { SaldoDocument, PublishRequest } from '@saldo/sdk/contract';
import { compareDecimals, subtractDecimals, sumDecimals } from '@saldo/sdk/money';
import { addDays } from '../format/calendar.ts';
import { samplePartner, sampleToday } from './sample-session.ts';

/** The one file that is the paper of every document. */
export const PAPER = 'comprobante.pdf';

type Record = PublishRequest['records'][number];

/** What a publisher sends, in two runs, so that documents are as given: them and what settles them, then what annuls them. */
export function recordsOf(documents: readonly SaldoDocument[]): readonly [Record[], Record[]] {
  return [[...documents.map(documentRecord), ...documents.flatMap(paymentOf)], documents.flatMap(voidOf)];
}

function documentRecord(document: SaldoDocument): Record {
  const { externalId, type, direction, series, number, issueDate, dueDate, total } = document;
  const { installments, withholdings, allocations, files, description, reference, fiscal, metadata } =
    document;
  return {
    kind: 'document',
    externalId,
    data: {
      type: type as 'invoice',
      direction,
      partner: { externalId: samplePartner.externalId },
      issueDate,
      total,
      ...(series && { series }),
      ...(number && { number }),
      ...(dueDate && { dueDate }),
      ...(installments.length > 0 && {
        installments: installments.map(({ number: at, dueDate: due, amount }) => ({
          number: at,
          dueDate: due,
          amount,
        })),
      }),
      withholdings,
      allocations: allocations.map(({ document: settled, amount }) => ({
        document: settled.externalId,
        amount,
      })),
      files: files.map(() => ({ externalId: PAPER, role: 'pdf' })),
      ...(description && { description }),
      ...(reference && { reference }),
      ...(metadata && { metadata }),
      ...(fiscal && { fiscal }),
    },
  };
}

/** Three weeks after the invoice came the payment of what is settled and was not withheld. */
function paymentOf(document: SaldoDocument): Record[] {
  const { externalId, type, direction, issueDate, currency, total, openAmount, voided } = document;
  if (voided || !['invoice', 'debit_note'].includes(type)) return [];
  const withheld = sumDecimals(document.withholdings.map(({ amount }) => amount.amount));
  const paid = subtractDecimals(subtractDecimals(total.amount, openAmount.amount), withheld);
  if (compareDecimals(paid, '0') <= 0) return [];
  const amount = { amount: paid, currency };
  return [
    {
      kind: 'payment',
      externalId: `P-${externalId}`,
      data: {
        direction,
        partner: { externalId: samplePartner.externalId },
        date: [addDays(issueDate, 21), sampleToday].sort()[0]!,
        amount,
        reference: `OP ${externalId.slice(-6)}`,
        allocations: [{ document: externalId, amount }],
      },
    },
  ];
}

function voidOf({ externalId, voided }: SaldoDocument): Record[] {
  return voided ? [{ kind: 'document', op: 'void', externalId, data: voided }] : [];
}
