import { daysOverdue } from '@saldo/sdk/account';
import type { SaldoDocument, Installment } from '@saldo/sdk/contract';
import { addDecimals, currencyDecimals, subtractDecimals } from '@saldo/sdk/money';
import type { Publisher } from '@saldo/sdk/contract';
import { toFileLink } from '../files/file.wire.ts';
import { toMoney } from '../money/money.wire.ts';
import { MOST_PAPERS } from '../files/record-files.store.ts';
import { toProvenance } from '../records/provenance.wire.ts';
import type { DocumentRow } from './document.store.ts';
import type { DocumentDetails } from './document-details.wire.ts';
import { holdOn } from './hold.wire.ts';
import type { InProcessRow } from './in-process.store.ts';

const NO_DETAILS: DocumentDetails = { allocations: [], settlements: [], related: [] };

/** What is answered as it was published. Lists read what is long not at all. */
const DETAIL = [
  'lines',
  'discounts',
  'charges',
  'rounding',
  'prepaid',
  'exchangeRate',
  'baseTotal',
  'baseSubtotal',
  'paymentTerms',
  'addresses',
  'salesperson',
  'branch',
  'project',
  'costCentre',
  'notes',
] as const;

/** A document as the contract has it, with what follows from its allocations today. */
export function toDocument(
  publisher: Publisher,
  today: string,
  row: DocumentRow,
  inProcess: InProcessRow | undefined,
  details: DocumentDetails = NO_DETAILS,
): SaldoDocument {
  const { currency, content } = row;
  const decimals = currencyDecimals(publisher, currency);
  const money = (amount: string) => toMoney(amount, currency, decimals);
  const counts = row.sign !== 0 && row.void_date === null;
  const installments = row.sign === 1 ? openParts(row, today, money) : [];
  const overdue = installments.filter((one) => one.daysOverdue > 0);
  return {
    id: row.document_id,
    externalId: row.external_id,
    type: row.type,
    direction: row.direction,
    partner: { id: row.partner_id, externalId: row.partner_external_id, name: row.partner_name },
    ...pick(content, [
      'series',
      'number',
      'fiscal',
      'issuer',
      'recipient',
      'dueDate',
      'effect',
      'reason',
      'reference',
      'description',
      'metadata',
      ...DETAIL,
    ]),
    issueDate: row.issue_date,
    currency,
    decimals,
    total: money(row.total),
    ...(content.subtotal === undefined ? {} : { subtotal: content.subtotal }),
    openAmount: money(counts ? subtractDecimals(row.total, row.settled) : '0'),
    overdueAmount: money(overdue.reduce((sum, { openAmount }) => addDecimals(sum, openAmount.amount), '0')),
    daysOverdue: Math.max(0, ...overdue.map((one) => one.daysOverdue)),
    status: row.status,
    ...(row.void_date === null ? {} : { voided: { reason: row.void_reason ?? '', date: row.void_date } }),
    ...(row.void_date === null ? holdOn(content.hold, today) : {}),
    ...(inProcess === undefined
      ? {}
      : {
          inProcess: {
            amount: money(inProcess.amount),
            ...(inProcess.planned_on === null ? {} : { plannedOn: inProcess.planned_on }),
            ...(inProcess.clears_on === null ? {} : { clearsOn: inProcess.clears_on }),
          },
        }),
    installments,
    taxes: content.taxes ?? [],
    withholdings: content.withholdings ?? [],
    ...details,
    files: (row.files ?? []).slice(0, MOST_PAPERS).map(toFileLink),
    provenance: toProvenance(row),
  };
}

function openParts(
  row: DocumentRow,
  today: string,
  money: (amount: string) => { amount: string; currency: string },
): Installment[] {
  const open = new Map(row.open_parts);
  return row.installments
    .toSorted((a, b) => (a.dueDate === b.dueDate ? a.number - b.number : a.dueDate < b.dueDate ? -1 : 1))
    .map((one) => {
      const left = open.get(one.number);
      return {
        ...one,
        amount: money(one.amount),
        openAmount: money(left ?? '0'),
        daysOverdue: left === undefined ? 0 : daysOverdue(one.dueDate, today),
      };
    });
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  ) as Pick<T, K>;
}
