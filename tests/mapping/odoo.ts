import type { DocumentInput, DocumentLine, Money, PaymentInput, PublishRecord } from '@saldo/sdk/contract';
import { compareDecimals, multiplyDecimals, negateDecimal, subtractDecimals } from '@saldo/sdk/money';
import { isOfPartner, settlementsOfOdoo, type Settlements } from './odoo-settlements.ts';
import type { AccountMove, AccountPayment, InvoiceLine, OdooRows, ResPartner } from './odoo.types.ts';

/** Why an entry of a journal adjusts accounts, by the journal's code. The publisher knows its journals. */
export type JournalReasons = Record<string, NonNullable<DocumentInput['reason']>>;

/** What is posted in Odoo, as records of the contract. Entries that book an exchange difference are none. */
export function recordsOfOdoo(rows: OdooRows, reasons: JournalReasons): PublishRecord[] {
  const settlements = settlementsOfOdoo(rows);
  const ofPayments = new Set(rows.payments.map(({ move_id: id }) => id));
  const ofExchanges = new Set(rows.partials.map(({ exchange_move_id: id }) => id));
  const posted = rows.moves.filter(({ state }) => state === 'posted');
  const entries = posted.filter(
    ({ id, move_type: type }) => type === 'entry' && !ofPayments.has(id) && !ofExchanges.has(id),
  );
  return [
    ...rows.partners.map(partnerOf),
    ...posted.filter(({ move_type: type }) => type !== 'entry').map((move) => documentOf(move, settlements)),
    ...entries.flatMap((move) => adjustmentsOf(move, settlements, reasons)),
    ...rows.payments
      .filter(({ state }) => state === 'paid' || state === 'in_process')
      .map((payment) => paymentOf(payment, settlements)),
  ];
}

function partnerOf(partner: ResPartner): PublishRecord {
  const { customer_rank: sales, supplier_rank: purchases } = partner;
  return {
    kind: 'partner',
    externalId: `res.partner:${partner.id}`,
    data: {
      name: partner.name,
      taxId: partner.vat,
      country: partner.country_code,
      direction: purchases === 0 ? 'receivable' : sales === 0 ? 'payable' : 'both',
      tags: partner.category_id,
    },
  };
}

function documentOf(move: AccountMove, settlements: Settlements): PublishRecord {
  const { id, currency_id: currency } = move;
  const isRefund = move.move_type.endsWith('refund');
  const money = (amount: string): Money => ({ amount, currency });
  const terms = move.line_ids.filter(({ display_type: type }) => type === 'payment_term');
  const data: DocumentInput = {
    type: isRefund ? 'credit_note' : 'invoice',
    direction: move.move_type.startsWith('out') ? 'receivable' : 'payable',
    partner: { externalId: `res.partner:${move.partner_id}` },
    // A vendor's own number is the reference of a bill.
    number: move.move_type.startsWith('in') ? (move.ref ?? move.name) : move.name,
    issueDate: move.invoice_date!,
    dueDate: move.invoice_date_due!,
    subtotal: money(move.amount_untaxed),
    total: money(move.amount_total),
    baseTotal: { amount: abs(move.amount_total_signed), currency: move.company_currency_id },
    taxes: move.line_ids.flatMap(({ tax_line: tax, amount_currency: amount }) =>
      tax === undefined
        ? []
        : [{ tax: tax.name, rate: multiplyDecimals(tax.amount, '0.01', 4), amount: money(abs(amount)) }],
    ),
    lines: move.invoice_line_ids.map((line) => lineOf(line, money)),
    metadata: studioFields(move),
  };
  if (terms.length > 1)
    data.installments = terms.map(({ date_maturity: dueDate, amount_currency: amount }, i) => ({
      number: i + 1,
      dueDate: dueDate!,
      amount: money(abs(amount)),
    }));
  if (move.invoice_user_id !== undefined) data.salesperson = move.invoice_user_id;
  if (move.reversed_entry_id !== undefined)
    data.related = [{ relation: 'corrects', externalId: `account.move:${move.reversed_entry_id}` }];
  if (isRefund) data.allocations = settlements.byCredit(`account.move:${id}`);
  return { kind: 'document', externalId: `account.move:${id}`, data };
}

/** `discount` is a percentage, the contract's is what it takes off. */
function lineOf(line: InvoiceLine, money: (amount: string) => Money): DocumentLine {
  const { default_code: code, name: description, quantity, price_unit: price, price_subtotal: total } = line;
  const discount = subtractDecimals(multiplyDecimals(quantity, price, 2), total);
  return {
    code,
    description,
    quantity,
    unit: line.product_uom_id,
    unitPrice: money(price),
    ...(compareDecimals(line.discount, '0') > 0 ? { discount: money(discount) } : {}),
    total: money(total),
  };
}

function studioFields(move: AccountMove): Record<string, string> {
  return Object.fromEntries(
    Object.entries(move)
      .filter(([key]) => key.startsWith('x_studio_'))
      .map(([key, value]) => [key.slice('x_studio_'.length), String(value)]),
  );
}

/** Each line of an entry on the account of a partner adjusts it. */
function adjustmentsOf(
  move: AccountMove,
  settlements: Settlements,
  reasons: JournalReasons,
): PublishRecord[] {
  return move.line_ids.filter(isOfPartner).map((line): PublishRecord => {
    const isReceivable = line.account_type === 'asset_receivable';
    const isIncrease = compareDecimals(line.balance, '0') > 0 === isReceivable;
    const externalId = `account.move.line:${line.id}`;
    const data: DocumentInput = {
      type: 'adjustment',
      effect: isIncrease ? 'increase' : 'decrease',
      reason: reasons[move.journal_id] ?? 'other',
      direction: isReceivable ? 'receivable' : 'payable',
      partner: { externalId: `res.partner:${line.partner_id}` },
      number: move.name,
      issueDate: move.date,
      total: { amount: abs(line.amount_currency), currency: line.currency_id },
      description: line.name,
      ...(isIncrease ? {} : { allocations: settlements.byCredit(externalId) }),
    };
    return { kind: 'document', externalId, data };
  });
}

const METHODS: Record<string, PaymentInput['method']> = {
  manual: 'bank_transfer',
  check_printing: 'cheque',
  sepa_ct: 'bank_transfer',
};

function paymentOf(payment: AccountPayment, settlements: Settlements): PublishRecord {
  const isInbound = payment.payment_type === 'inbound';
  const isCustomer = payment.partner_type === 'customer';
  return {
    kind: 'payment',
    externalId: `account.payment:${payment.id}`,
    data: {
      type: isInbound === isCustomer ? 'payment' : 'refund',
      direction: isCustomer ? 'receivable' : 'payable',
      partner: { externalId: `res.partner:${payment.partner_id}` },
      date: payment.date,
      amount: { amount: payment.amount, currency: payment.currency_id },
      method: METHODS[payment.payment_method_code] ?? 'other',
      reference: payment.memo,
      allocations: settlements.byPayment(payment),
    },
  };
}

const abs = (amount: string) => (compareDecimals(amount, '0') < 0 ? negateDecimal(amount) : amount);
