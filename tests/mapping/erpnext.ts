import type {
  AllocationInput,
  DocumentInput,
  DocumentLine,
  Money,
  PaymentInput,
  PublishRecord,
  TaxLine,
} from '@saldo/sdk/contract';
import { compareDecimals, multiplyDecimals, negateDecimal } from '@saldo/sdk/money';
import type {
  Customer,
  ErpNextRows,
  Invoice,
  InvoiceItem,
  JournalEntry,
  PaymentEntry,
  PaymentReference,
  Supplier,
} from './erpnext.types.ts';

/** What was submitted in ERPNext, as records of the contract. Drafts (`docstatus` 0) are none. */
export function recordsOfErpNext(rows: ErpNextRows): PublishRecord[] {
  const submitted = <T extends { docstatus: 0 | 1 }>(list: T[]) =>
    list.filter(({ docstatus }) => docstatus === 1);
  return [
    ...rows.parties.map(partnerOf),
    ...submitted(rows.invoices).map(documentOf),
    ...submitted(rows.payments).map(paymentOf),
    ...submitted(rows.journals).flatMap(adjustmentsOf),
  ];
}

const MODES: Record<string, PaymentInput['method']> = {
  'Wire Transfer': 'bank_transfer',
  Cheque: 'cheque',
  Cash: 'cash',
};

function partnerOf(party: Customer | Supplier): PublishRecord {
  const isCustomer = party.doctype === 'Customer';
  const { name, tax_id: taxId } = party;
  return {
    kind: 'partner',
    externalId: name,
    data: {
      name: isCustomer ? party.customer_name : party.supplier_name,
      taxId,
      direction: isCustomer ? 'receivable' : 'payable',
      ...(isCustomer ? { zone: party.territory, tags: [party.customer_group] } : {}),
    },
  };
}

function documentOf(invoice: Invoice): PublishRecord {
  const { doctype, name, currency } = invoice;
  const isSale = doctype === 'Sales Invoice';
  // A return has every amount and quantity below zero; a credit note has them above.
  const sign = (amount: string) => (invoice.is_return === 1 ? negateDecimal(amount) : amount);
  const money = (amount: string): Money => ({ amount: sign(amount), currency });
  const lines = invoice.items.map((item) => lineOf(item, sign, money));
  const taxes = invoice.taxes.map(({ description, rate, tax_amount: amount }): TaxLine => ({
    tax: description,
    rate: multiplyDecimals(rate, '0.01', 4),
    base: money(invoice.net_total),
    amount: money(amount),
  }));
  const data: DocumentInput = {
    type: invoice.is_return === 1 ? 'credit_note' : 'invoice',
    direction: isSale ? 'receivable' : 'payable',
    partner: { externalId: isSale ? invoice.customer : invoice.supplier },
    number: isSale ? name : invoice.bill_no,
    issueDate: isSale ? invoice.posting_date : invoice.bill_date,
    dueDate: invoice.due_date,
    subtotal: money(invoice.net_total),
    total: money(invoice.grand_total),
    exchangeRate: invoice.conversion_rate,
    baseTotal: { amount: sign(invoice.base_grand_total), currency: invoice.company_currency },
    taxes,
    lines,
    installments: invoice.payment_schedule.map(({ idx, due_date: dueDate, payment_amount: amount }) => ({
      number: idx,
      dueDate,
      amount: money(amount),
    })),
    metadata: customFields(invoice),
  };
  if (isSale && invoice.po_no !== undefined) data.reference = invoice.po_no;
  if (invoice.project !== undefined) data.project = invoice.project;
  if (invoice.cost_center !== undefined) data.costCentre = invoice.cost_center;
  if (invoice.return_against !== undefined)
    data.related = [{ relation: 'corrects', externalId: invoice.return_against }];
  if (!isSale && invoice.on_hold === 1)
    data.hold = { kind: 'blocked', reason: invoice.hold_comment!, until: invoice.release_date! };
  return { kind: 'document', externalId: name, data };
}

/** `discount_amount` is of one unit, the contract's of the line. */
function lineOf(
  item: InvoiceItem,
  sign: (amount: string) => string,
  money: (amount: string) => Money,
): DocumentLine {
  const line: DocumentLine = {
    code: item.item_code,
    description: item.item_name,
    quantity: sign(item.qty),
    unit: item.uom,
    unitPrice: { ...money(item.amount), amount: item.price_list_rate },
    total: money(item.amount),
  };
  if (compareDecimals(item.discount_amount, '0') > 0)
    line.discount = money(multiplyDecimals(item.qty, item.discount_amount, 2));
  return line;
}

/** `custom_work_site` is the key `work_site` of the metadata. */
function customFields(record: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([key, value]) => key.startsWith('custom_') && value !== undefined)
      .map(([key, value]) => [key.slice('custom_'.length), String(value)]),
  );
}

function paymentOf(entry: PaymentEntry): PublishRecord {
  const isReceived = entry.payment_type === 'Receive';
  const direction = entry.party_type === 'Customer' ? 'receivable' : 'payable';
  // The bank's side: what was really paid. The party's side is in the currency of its account.
  const bank = isReceived
    ? { amount: entry.received_amount, currency: entry.paid_to_account_currency }
    : { amount: entry.paid_amount, currency: entry.paid_from_account_currency };
  const data: PaymentInput = {
    type: isReceived === (direction === 'receivable') ? 'payment' : 'refund',
    direction,
    partner: { externalId: entry.party },
    date: entry.clearance_date ?? entry.posting_date,
    amount: bank,
    method: MODES[entry.mode_of_payment] ?? 'other',
    reference: entry.reference_no,
    allocations: entry.references.map((reference) => allocationOf(entry, reference, bank.currency)),
    metadata: customFields(entry),
  };
  if (entry.clearance_date === undefined && entry.reference_date > entry.posting_date) {
    data.status = 'in_process';
    data.clearsOn = entry.reference_date;
  }
  return { kind: 'payment', externalId: entry.name, data };
}

function allocationOf(entry: PaymentEntry, reference: PaymentReference, paidIn: string): AllocationInput {
  const isReceived = entry.payment_type === 'Receive';
  const currency = isReceived ? entry.paid_from_account_currency : entry.paid_to_account_currency;
  // Below zero where a return is settled.
  const allocated = reference.allocated_amount.replace('-', '');
  const allocation = { document: reference.reference_name, amount: { amount: allocated, currency } };
  if (currency === paidIn) return allocation;
  const rate = isReceived ? entry.source_exchange_rate : entry.target_exchange_rate;
  const gain = reference.exchange_gain_loss;
  return {
    ...allocation,
    paid: { amount: multiplyDecimals(allocated, rate, 2), currency: paidIn },
    rate,
    // ERPNext has the payment's value less the invoice's: a gain where money comes in, a loss where it goes out.
    difference: { amount: isReceived ? gain : negateDecimal(gain), currency: paidIn },
  };
}

const REASONS: Record<string, NonNullable<DocumentInput['reason']>> = {
  'Write Off Entry': 'write_off',
  'Opening Entry': 'opening_balance',
  'Exchange Rate Revaluation': 'exchange_difference',
};

/** Each row of a journal entry with a party is an adjustment of its account. */
function adjustmentsOf(entry: JournalEntry): PublishRecord[] {
  return entry.accounts.flatMap((row): PublishRecord[] => {
    const { idx, party, party_type: type, account_currency: currency, reference_name: settled } = row;
    if (party === undefined) return [];
    const isDebit = compareDecimals(row.debit_in_account_currency, '0') > 0;
    const direction = type === 'Customer' ? 'receivable' : 'payable';
    const isIncrease = isDebit === (direction === 'receivable');
    const amount = {
      amount: isDebit ? row.debit_in_account_currency : row.credit_in_account_currency,
      currency,
    };
    const data: DocumentInput = {
      type: 'adjustment',
      effect: isIncrease ? 'increase' : 'decrease',
      reason: REASONS[entry.voucher_type] ?? 'other',
      direction,
      partner: { externalId: party },
      number: entry.name,
      issueDate: entry.posting_date,
      total: amount,
      description: entry.user_remark,
      ...(settled === undefined || isIncrease ? {} : { allocations: [{ document: settled, amount }] }),
    };
    return [{ kind: 'document', externalId: `${entry.name}:${idx}`, data }];
  });
}
