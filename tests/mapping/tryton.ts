import type {
  AllocationInput,
  DocumentInput,
  DocumentLine,
  Money,
  PartnerInput,
  PaymentInput,
  PublishRecord,
} from '@saldo/sdk/contract';
import { compareDecimals, negateDecimal, subtractDecimals, sumDecimals } from '@saldo/sdk/money';
import type { Invoice, InvoiceLine, Move, MoveLine, Party, TrytonRows } from './tryton.types.ts';

/** Journals of the publisher that take exchange differences (`currency_exchange_journal` of `account.configuration`). */
export interface TrytonCodes {
  readonly exchangeJournal: string;
  readonly methods: Record<string, NonNullable<PaymentInput['method']>>;
}

type PartyLine = MoveLine & { kind: 'receivable' | 'payable' };

const isOfParty = (line: MoveLine): line is PartyLine => line.kind !== 'other' && line.party !== undefined;
const abs = (amount: string) => (isNegative(amount) ? negateDecimal(amount) : amount);
const isNegative = (amount: string) => compareDecimals(amount, '0') < 0;
const balanceOf = ({ debit, credit }: MoveLine) => subtractDecimals(debit, credit);

/** Posted invoices of Tryton and the moves that settle them, as records of the contract. */
export function recordsOfTryton(rows: TrytonRows, codes: TrytonCodes): PublishRecord[] {
  const { invoices, moves } = rows;
  const posted = invoices.filter(({ state }) => state === 'posted' || state === 'paid');
  const ofType = (type: Move['journal_type']) =>
    moves.filter(({ journal_type, journal }) => journal_type === type && journal !== codes.exchangeJournal);
  return [
    ...rows.parties.map((party) => partnerOf(party, posted)),
    ...posted.map((invoice) => documentOf(invoice, rows)),
    ...ofType('write-off').flatMap((move) => adjustmentsOf(move, rows)),
    ...ofType('cash').flatMap((move) => paymentsOf(move, rows, codes)),
  ];
}

function partnerOf(party: Party, invoices: readonly Invoice[]): PublishRecord {
  const types = new Set(invoices.filter((one) => one.party === party.id).map(({ type }) => type));
  const mechanism = (type: 'email' | 'phone') =>
    party.contact_mechanisms.find((one) => one.type === type)?.value;
  const data: PartnerInput = {
    name: party.name,
    taxId: party.tax_identifier,
    direction: !types.has('in') ? 'receivable' : types.has('out') ? 'both' : 'payable',
    language: party.lang,
    addresses: party.addresses.map(({ party_name: name, street, city, country }) => ({
      name,
      street,
      city,
      country,
    })),
  };
  const email = mechanism('email');
  if (email !== undefined) data.email = email;
  return { kind: 'partner', externalId: `party:${party.id}`, data };
}

function documentOf(invoice: Invoice, { moves, currency: base }: TrytonRows): PublishRecord {
  const { currency, total_amount: total } = invoice;
  // Tryton has no type for a credit note: its total is below zero, and every amount and quantity with it.
  const isCredit = isNegative(total);
  const sign = (amount: string) => (isCredit ? negateDecimal(amount) : amount);
  const money = (amount: string): Money => ({ amount: sign(amount), currency });
  const terms = moves.find(({ id }) => id === invoice.move)!.lines.filter(isOfParty);
  const data: DocumentInput = {
    type: isCredit ? 'credit_note' : 'invoice',
    direction: invoice.type === 'out' ? 'receivable' : 'payable',
    partner: { externalId: `party:${invoice.party}` },
    number: invoice.type === 'out' ? invoice.number : invoice.reference,
    issueDate: invoice.invoice_date,
    dueDate: terms
      .map(({ maturity_date: day }) => day!)
      .sort()
      .at(-1)!,
    subtotal: money(invoice.untaxed_amount),
    total: money(total),
    baseTotal: { amount: abs(sumDecimals(terms.map(balanceOf))), currency: base },
    taxes: invoice.taxes.map(({ description, rate, base, amount }) => ({
      tax: description,
      rate,
      base: money(base),
      amount: money(amount),
    })),
    lines: invoice.lines.filter(({ type }) => type === 'line').map((line) => lineOf(line, sign, money)),
    metadata: Object.fromEntries(
      Object.entries(invoice)
        .filter(([key]) => key.startsWith('x_'))
        .map(([key, value]) => [key.slice(2), String(value)]),
    ),
  };
  if (invoice.type === 'out' && invoice.reference !== '') data.reference = invoice.reference;
  if (terms.length > 1)
    data.installments = terms.map((line, i) => ({
      number: i + 1,
      dueDate: line.maturity_date!,
      amount: { amount: amountIn(line, currency), currency },
    }));
  return { kind: 'document', externalId: `account.invoice:${invoice.id}`, data };
}

function lineOf(
  { product_code: code, description, quantity, unit, unit_price: price, amount }: InvoiceLine,
  sign: (amount: string) => string,
  money: (amount: string) => Money,
): DocumentLine {
  const total = money(amount);
  return { code, description, quantity: sign(quantity), unit, unitPrice: { ...total, amount: price }, total };
}

/** What a line comes to in the currency: its second, or the company's. */
const amountIn = (line: MoveLine, currency: string) =>
  abs(line.second_currency === currency ? line.amount_second_currency! : balanceOf(line));

/** A line of a party in a write-off journal settles the invoice that it is reconciled with. */
function adjustmentsOf(move: Move, rows: TrytonRows): PublishRecord[] {
  return move.lines.filter(isOfParty).map((line): PublishRecord => {
    const { kind: direction, reconciliation } = line;
    const isIncrease = isNegative(balanceOf(line)) !== (direction === 'receivable');
    const total = { amount: abs(balanceOf(line)), currency: rows.currency };
    const settled = rows.invoices.find(({ move: id }) =>
      rows.moves
        .find((one) => one.id === id)!
        .lines.some((one) => reconciliation !== undefined && one.reconciliation === reconciliation),
    );
    const data: DocumentInput = {
      type: 'adjustment',
      effect: isIncrease ? 'increase' : 'decrease',
      reason: 'write_off',
      direction,
      partner: { externalId: `party:${line.party}` },
      number: move.number,
      issueDate: move.date,
      description: move.description,
      total,
      ...(isIncrease || settled === undefined
        ? {}
        : { allocations: [{ document: `account.invoice:${settled.id}`, amount: total }] }),
    };
    return { kind: 'document', externalId: `account.move.line:${line.id}`, data };
  });
}

/** Each line of a party in a move of a cash journal is a payment, in the company's currency. */
function paymentsOf(move: Move, rows: TrytonRows, codes: TrytonCodes): PublishRecord[] {
  return move.lines.filter(isOfParty).map((line): PublishRecord => {
    const { kind: direction } = line;
    const isCredit = isNegative(balanceOf(line));
    const data: PaymentInput = {
      type: isCredit === (direction === 'receivable') ? 'payment' : 'refund',
      direction,
      partner: { externalId: `party:${line.party}` },
      date: move.date,
      amount: { amount: abs(balanceOf(line)), currency: rows.currency },
      method: codes.methods[move.journal] ?? 'other',
      reference: move.description,
      allocations: rows.invoices
        .filter(({ payment_lines: lines }) => lines.includes(line.id))
        .map((invoice) => allocationOf(invoice, line, rows, codes)),
    };
    return { kind: 'payment', externalId: `account.move.line:${line.id}`, data };
  });
}

function allocationOf(
  { id, currency }: Invoice,
  line: MoveLine,
  rows: TrytonRows,
  codes: TrytonCodes,
): AllocationInput {
  const allocation = {
    document: `account.invoice:${id}`,
    amount: { amount: amountIn(line, currency), currency },
  };
  if (currency === rows.currency) return allocation;
  const exchange = rows.moves
    .filter(({ journal }) => journal === codes.exchangeJournal)
    .flatMap(({ lines }) => lines)
    .filter(({ reconciliation }) => reconciliation !== undefined && reconciliation === line.reconciliation);
  const paid = { amount: abs(balanceOf(line)), currency: rows.currency };
  // A debit of the party's account has its credit in what was gained.
  const difference = { amount: sumDecimals(exchange.map(balanceOf)), currency: rows.currency };
  return { ...allocation, paid, ...(exchange.length === 0 ? {} : { difference }) };
}
