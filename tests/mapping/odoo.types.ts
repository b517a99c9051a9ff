/** Rows as Odoo names them, with decimals as text and many-to-one fields as ids or names. Only what the mapping reads. */
export interface OdooRows {
  readonly partners: ResPartner[];
  readonly moves: AccountMove[];
  readonly payments: AccountPayment[];
  readonly partials: AccountPartialReconcile[];
}

export interface ResPartner {
  id: number;
  name: string;
  vat: string;
  country_code: string;
  customer_rank: number;
  supplier_rank: number;
  category_id: string[];
}

export interface AccountMove {
  id: number;
  name: string;
  move_type: 'out_invoice' | 'out_refund' | 'in_invoice' | 'in_refund' | 'entry';
  state: 'draft' | 'posted' | 'cancel';
  journal_id: string;
  partner_id?: number;
  date: string;
  invoice_date?: string;
  invoice_date_due?: string;
  ref?: string;
  currency_id: string;
  company_currency_id: string;
  amount_untaxed: string;
  amount_total: string;
  amount_total_signed: string;
  invoice_user_id?: string;
  reversed_entry_id?: number;
  invoice_line_ids: InvoiceLine[];
  line_ids: MoveLine[];
  [studio: `x_studio_${string}`]: string;
}

export interface InvoiceLine {
  default_code: string;
  name: string;
  quantity: string;
  product_uom_id: string;
  price_unit: string;
  discount: string;
  price_subtotal: string;
}

export interface MoveLine {
  id: number;
  name: string;
  partner_id?: number;
  account_type: 'asset_receivable' | 'liability_payable' | 'asset_cash' | 'income' | 'expense';
  display_type: 'product' | 'tax' | 'payment_term';
  date_maturity?: string;
  balance: string;
  amount_currency: string;
  currency_id: string;
  tax_line?: { name: string; amount: string };
}

export interface AccountPayment {
  id: number;
  name: string;
  move_id: number;
  state: 'draft' | 'in_process' | 'paid' | 'canceled';
  payment_type: 'inbound' | 'outbound';
  partner_type: 'customer' | 'supplier';
  partner_id: number;
  date: string;
  amount: string;
  currency_id: string;
  payment_method_code: string;
  memo: string;
}

export interface AccountPartialReconcile {
  debit_move_id: number;
  credit_move_id: number;
  debit_amount_currency: string;
  credit_amount_currency: string;
  exchange_move_id?: number;
}
