import type { DocumentInput, FiscalIdentity, Party } from '@saldo/sdk/contract';
import { dateOf } from './calendar-day.ts';
import type { DemoDocument, PaperLine } from './demo.types.ts';
import { demoPublisher } from './demo-publisher.ts';
import type { Draft, DraftLine } from './draft.ts';
import { invoiceDetail } from './invoice-detail.ts';
import { withholdingRate } from './expand-deal.ts';
import { moneyOf, type DemoCurrency } from './minor-units.ts';
import { issuedByPublisher, type DocumentNumber } from './number-records.ts';

type Known = (key: string) => string;

/** Writes a draft as the contract has it. `payments` knows a payment's external id by the claim it settles. */
export function toDocument(
  draft: Draft,
  numbers: ReadonlyMap<string, DocumentNumber>,
  payments: ReadonlyMap<string, string>,
): DemoDocument {
  const documentId: Known = (key) => found(numbers.get(key)?.externalId, key);
  const { externalId, series, number } = found(numbers.get(draft.key), draft.key);
  const money = (minor: bigint) => moneyOf(minor, draft.currency);
  const reference = draft.receiptOf ? found(payments.get(draft.receiptOf), draft.receiptOf) : draft.reference;
  const fiscal = fiscalOf(draft, series, number);
  const data: DocumentInput = {
    type: draft.type,
    direction: draft.direction,
    partner: { externalId: draft.partner.externalId },
    series,
    number,
    ...(fiscal && { fiscal }),
    ...partiesOf(draft),
    issueDate: dateOf(draft.day),
    ...(draft.dueDay !== undefined && { dueDate: dateOf(draft.dueDay) }),
    total: money(draft.total),
    ...taxesOf(draft),
    ...(draft.withheld !== undefined && {
      withholdings: [
        { tax: 'IGV', rate: withholdingRate.text, base: money(draft.total), amount: money(draft.withheld) },
      ],
    }),
    ...(draft.installments.length > 0 && {
      installments: draft.installments.map(({ day, minor }, index) => ({
        number: index + 1,
        dueDate: dateOf(day),
        amount: money(minor),
      })),
    }),
    ...(draft.allocations.length > 0 && {
      allocations: draft.allocations.map(({ document, minor }) => ({
        document: documentId(document),
        amount: money(minor),
      })),
    }),
    ...(draft.related.length > 0 && {
      related: draft.related.map(({ relation, document }) => ({
        relation,
        externalId: documentId(document),
      })),
    }),
    files: [{ externalId: `${externalId}.pdf`, role: 'pdf' }],
    ...(reference && { reference }),
    ...(draft.remark && { description: draft.remark }),
    ...holdOf(draft),
    ...invoiceDetail(draft),
  };
  return { externalId, data, lines: draft.lines.map((line) => toLine(line, draft.currency, documentId)) };
}

function holdOf({ hold }: Draft): Pick<DocumentInput, 'hold'> {
  if (!hold) return {};
  const { kind, reason, untilDay } = hold;
  return { hold: { kind, reason, ...(untilDay !== undefined && { until: dateOf(untilDay) }) } };
}

function taxesOf({ tax, total, currency }: Draft): Pick<DocumentInput, 'subtotal' | 'taxes'> {
  if (!tax) return {};
  const base = moneyOf(total - tax.minor, currency);
  return {
    subtotal: base,
    taxes: [{ tax: 'IGV', rate: tax.rate, base, amount: moneyOf(tax.minor, currency) }],
  };
}

function partiesOf(draft: Draft): { issuer: Party; recipient: Party } {
  const { name, taxId = '', country = 'PE' } = draft.partner.data;
  const partner = { taxId, name, country };
  const publisher = { taxId: demoPublisher.taxId ?? '', name: demoPublisher.name, country: 'PE' };
  return issuedByPublisher(draft)
    ? { issuer: publisher, recipient: partner }
    : { issuer: partner, recipient: publisher };
}

/** SUNAT's catalogue 01 of document types. */
const sunatTypes: Partial<Record<Draft['type'], string>> = {
  invoice: '01',
  credit_note: '07',
  debit_note: '08',
  withholding_certificate: '20',
};

function fiscalOf(draft: Draft, series: string, number: string): FiscalIdentity | undefined {
  const { issuer } = partiesOf(draft);
  const type = sunatTypes[draft.type];
  if (!type) return undefined;
  return issuer.country === 'PE'
    ? { scheme: 'sunat', value: `${issuer.taxId}-${type}-${series}-${number}` }
    : { scheme: 'folio', value: `${issuer.taxId}-${type}-${number}` };
}

function toLine(line: DraftLine, currency: DemoCurrency, documentId: Known): PaperLine {
  const amount = (minor: bigint) => moneyOf(minor, currency).amount;
  return {
    ...(line.code && { code: line.code }),
    description: line.description,
    ...(line.quantity !== undefined && { quantity: String(line.quantity) }),
    ...(line.unit && { unit: line.unit }),
    ...(line.unitMinor !== undefined && { unitPrice: amount(line.unitMinor) }),
    ...(line.about && { document: documentId(line.about) }),
    ...(line.baseMinor !== undefined && { base: amount(line.baseMinor) }),
    ...(line.rate && { rate: line.rate }),
    amount: amount(line.minor),
  };
}

function found<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new Error(`The demo data refers to ${key}, which it does not have.`);
  return value;
}
