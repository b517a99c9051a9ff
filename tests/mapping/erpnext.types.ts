/** Rows as ERPNext names them, with decimals as text. Only what the mapping reads. */
export interface ErpNextRows {
  readonly parties: (Customer | Supplier)[];
  readonly invoices: Invoice[];
  readonly payments: PaymentEntry[];
  readonly journals: JournalEntry[];
}

interface Party {
  name: string;
  tax_id: string;
}

export interface Customer extends Party {
  doctype: 'Customer';
  customer_name: string;
  customer_group: string;
  territory: string;
}

export interface Supplier extends Party {
  doctype: 'Supplier';
  supplier_name: string;
}

interface InvoiceFields {
  name: string;
  docstatus: 0 | 1;
  posting_date: string;
  due_date: string;
  currency: string;
  company_currency: string;
  conversion_rate: string;
  is_return?: 1;
  return_against?: string;
  net_total: string;
  grand_total: string;
  base_grand_total: string;
  project?: string;
  cost_center?: string;
  items: InvoiceItem[];
  taxes: { description: string; rate: string; tax_amount: string }[];
  payment_schedule: { idx: number; due_date: string; payment_amount: string }[];
  /** Fields that somebody added to the form. */
  [custom: `custom_${string}`]: string;
}

export interface SalesInvoice extends InvoiceFields {
  doctype: 'Sales Invoice';
  customer: string;
  po_no?: string;
}

export interface PurchaseInvoice extends InvoiceFields {
  doctype: 'Purchase Invoice';
  supplier: string;
  bill_no: string;
  bill_date: string;
  on_hold?: 1;
  hold_comment?: string;
  release_date?: string;
}

export type Invoice = SalesInvoice | PurchaseInvoice;

export interface InvoiceItem {
  item_code: string;
  item_name: string;
  qty: string;
  uom: string;
  price_list_rate: string;
  discount_amount: string;
  amount: string;
}

export interface PaymentEntry {
  name: string;
  docstatus: 0 | 1;
  payment_type: 'Receive' | 'Pay';
  posting_date: string;
  party_type: 'Customer' | 'Supplier';
  party: string;
  mode_of_payment: string;
  reference_no: string;
  reference_date: string;
  clearance_date?: string;
  paid_from_account_currency: string;
  paid_amount: string;
  source_exchange_rate: string;
  paid_to_account_currency: string;
  received_amount: string;
  target_exchange_rate: string;
  references: PaymentReference[];
  [custom: `custom_${string}`]: string;
}

export interface PaymentReference {
  reference_name: string;
  allocated_amount: string;
  exchange_gain_loss: string;
}

export interface JournalEntry {
  name: string;
  docstatus: 0 | 1;
  voucher_type: string;
  posting_date: string;
  user_remark: string;
  accounts: JournalRow[];
}

export interface JournalRow {
  idx: number;
  account: string;
  party_type?: 'Customer' | 'Supplier';
  party?: string;
  account_currency: string;
  debit_in_account_currency: string;
  credit_in_account_currency: string;
  reference_name?: string;
}
