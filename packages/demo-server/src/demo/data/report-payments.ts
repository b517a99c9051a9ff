import type { PaymentMethod } from '@saldo/sdk/contract';
import { dateOf } from './calendar-day.ts';
import type { DraftPayment } from './collect-payments.ts';
import type { DemoReport, DemoReportLine, DemoReview, DemoUpload } from './demo.types.ts';
import { demoPublisher } from './demo-publisher.ts';
import { rollDice, type Dice } from './dice.ts';
import { clockOf, instantOf } from './instant.ts';
import { moneyOf, total, type DemoCurrency } from './minor-units.ts';
import type { DocumentNumber } from './number-records.ts';
import type { OpenItem } from './open-items.ts';
import { featured, type CataloguePartner } from './partner-catalogue.ts';

export interface Account {
  seed: string;
  partner: CataloguePartner;
  today: number;
  /** What the partner owes, earliest due first. */
  open: readonly OpenItem[];
  payments: readonly DraftPayment[];
  numbers: ReadonlyMap<string, DocumentNumber>;
  paymentIds: ReadonlyMap<string, string>;
}

export interface Reported {
  reports: DemoReport[];
  uploads: DemoUpload[];
}

type Status = DemoReport['status'];

/** Days ago: when each state was reported, and how long the publisher took to answer. */
const timing: Record<Status, { reported: readonly [number, number]; answered: readonly [number, number] }> = {
  submitted: { reported: [1, 4], answered: [0, 0] },
  in_review: { reported: [5, 8], answered: [1, 2] },
  accepted: { reported: [7, 10], answered: [2, 5] },
  applied: { reported: [0, 0], answered: [1, 3] },
  rejected: { reported: [9, 24], answered: [1, 4] },
};

const rejections = [
  'El número de operación no figura en el extracto de la cuenta indicada. Por favor, adjunte el voucher completo.',
  'El depósito corresponde a otra empresa del grupo; comuníquese con su banco.',
  'El importe abonado no coincide con el reportado: llegaron S/ 100,00 menos.',
];
const notes = [
  'Pago de la quincena, por favor aplicar a las facturas indicadas.',
  "Transferencia hecha por la cuenta de 'Hijos & Cía.'; el voucher sale a ese nombre.",
  'Favor confirmar recepción. Gracias.',
];

const featuredStatuses: readonly Status[] = [
  'submitted', 'submitted', 'in_review', 'accepted', 'applied', 'applied', 'rejected', 'rejected',
]; // prettier-ignore

/** What a client reported: pending and rejected claims on what is open, applied ones on what has been paid. */
export function reportPayments(account: Account): Reported {
  const { seed, partner, today } = account;
  const dice = rollDice(seed, 'reports', partner.externalId);
  const statuses = partner.externalId === featured.client ? featuredStatuses : drawStatuses(dice);
  const paid = account.payments.filter(
    ({ day, claims, bounced, method }) =>
      (method === 'bank_transfer' || method === 'deposit') &&
      !bounced &&
      claims.length > 0 &&
      claims.length <= 12 &&
      day <= today - 6 &&
      day > today - 120,
  );
  const open = [...account.open];
  const reported: Reported = { reports: [], uploads: [] };
  statuses.forEach((status, index) => {
    const key = `report/${partner.externalId}/${index}`;
    const own = rollDice(seed, key);
    const draft = status === 'applied' ? fromPayment(paid, own) : fromOpenItems(open, own);
    if (!draft) return;
    const { report, uploads } = buildReport(account, key, status, draft, own);
    reported.reports.push(report);
    reported.uploads.push(...uploads);
  });
  return reported;
}

function drawStatuses(dice: Dice): Status[] {
  const count = dice.weighted([[0, 3], [1, 5], [2, 3], [3, 1]]); // prettier-ignore
  return Array.from(
    { length: count },
    () =>
    dice.weighted([['submitted', 5], ['in_review', 2], ['accepted', 2], ['applied', 4], ['rejected', 2]]), // prettier-ignore
  );
}

interface DraftReport {
  currency: DemoCurrency;
  lines: { document: string; installment?: number; minor: bigint; withheld: bigint }[];
  onAccount: bigint;
  payment?: DraftPayment;
}

function fromPayment(paid: DraftPayment[], dice: Dice): DraftReport | undefined {
  if (paid.length === 0) return undefined;
  const [payment] = paid.splice(dice.integer(0, paid.length - 1), 1);
  if (!payment) return undefined;
  const lines = payment.claims.map(({ draft, installment, minor }) => ({
    document: draft.key,
    ...(installment !== undefined && { installment }),
    minor,
    withheld: draft.withheld ?? 0n,
  }));
  const claimed = total(lines.map(({ minor }) => minor));
  return { currency: payment.currency, lines, onAccount: payment.minor - claimed, payment };
}

/** Takes one to three open items of one currency, so that no two reports claim the same. */
function fromOpenItems(open: OpenItem[], dice: Dice): DraftReport | undefined {
  const first = open[dice.integer(0, Math.max(0, open.length - 1))];
  if (!first) return undefined;
  const { currency } = first.draft;
  const others = open.filter((item) => item !== first && item.draft.currency === currency);
  const items = [first, ...others.slice(0, dice.integer(0, 2))];
  for (const item of items) open.splice(open.indexOf(item), 1);
  const lines = items.map(({ draft, installment, open: minor }) => {
    const withheld = draft.withheld ?? 0n;
    return {
      document: draft.key,
      ...(installment !== undefined && { installment }),
      minor: minor - withheld,
      withheld,
    };
  });
  return { currency, lines, onAccount: dice.chance(15) ? 5_000n : 0n };
}

function buildReport(
  account: Account,
  key: string,
  status: Status,
  draft: DraftReport,
  dice: Dice,
): { report: DemoReport; uploads: DemoUpload[] } {
  const { partner, today, numbers, paymentIds } = account;
  const money = (minor: bigint) => moneyOf(minor, draft.currency);
  const { reported, answered } = timing[status];
  const paymentDay = draft.payment?.day ?? today - dice.integer(...reported) - dice.integer(0, 1);
  const reportDay = draft.payment ? paymentDay + 1 : Math.min(paymentDay + 1, today - 1);
  const minute = dice.integer(510, 1010);
  const createdAt = instantOf(reportDay, minute);
  const lines = draft.lines.map(({ document, installment, minor, withheld }): DemoReportLine => ({
    document: numbers.get(document)?.externalId ?? '',
    ...(installment !== undefined && { installment }),
    amount: money(minor),
    withholdings:
      withheld > 0n
        ? [{ tax: 'IGV', amount: money(withheld), certificate: `R001-${dice.integer(1000, 9999)}` }]
        : [],
  }));
  const method: PaymentMethod = draft.payment?.method ?? dice.weighted([['bank_transfer', 6], ['deposit', 2]]); // prettier-ignore
  const reference = draft.payment?.reference ?? `OP ${dice.integer(1_000_000, 9_999_999)}`;
  const amount = money(total(draft.lines.map(({ minor }) => minor)) + draft.onAccount);
  const accounts = (demoPublisher.depositAccounts ?? []).filter(
    ({ currency }) => currency === draft.currency,
  );
  const deposit = dice.pick(accounts);
  const proof = {
    bankName: deposit.bankName,
    reference,
    date: dateOf(paymentDay),
    time: clockOf(dice.integer(480, 1080)),
    payer: partner.data.name,
    payee: deposit.holder,
    accountNumber: deposit.accountNumber,
    amount,
  };
  const mediaTypes = dice.weighted<DemoUpload['mediaType'][]>([
    [['application/pdf'], 5],
    [['image/png'], 4],
    [['application/pdf', 'image/png'], 1],
    [[], status === 'rejected' ? 2 : 0],
  ]);
  const uploads = mediaTypes.map((mediaType, index): DemoUpload => ({
    key: `${key}/proof/${index}`,
    partner: partner.externalId,
    fileName:
      mediaType === 'image/png'
        ? `captura-${proof.date}.png`
        : `voucher-${reference.replace(/\D+/g, '')}.pdf`,
    mediaType,
    createdAt,
    createdBy: partner.person,
    proof,
  }));
  const review = reviewOf(status, reportDay, dice.integer(...answered), today, dice);
  if (review && draft.payment) review.payment = paymentIds.get(draft.payment.key) ?? '';
  const report: DemoReport = {
    key,
    partner: partner.externalId,
    direction: 'receivable',
    status,
    paymentDate: proof.date,
    amount,
    method,
    reference,
    depositAccountId: deposit.id,
    lines,
    files: uploads.map((upload) => upload.key),
    ...(dice.chance(35) && { note: dice.pick(notes) }),
    createdAt,
    createdBy: partner.person,
    ...(review && { review }),
  };
  return { report, uploads };
}

function reviewOf(
  status: Status,
  reportDay: number,
  after: number,
  today: number,
  dice: Dice,
): DemoReview | undefined {
  if (status === 'submitted') return undefined;
  const at = instantOf(Math.min(reportDay + after, today - 1), dice.integer(1020, 1100));
  return status === 'rejected' ? { at, reason: dice.pick(rejections) } : { at };
}
