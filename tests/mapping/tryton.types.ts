/** Records as Tryton names them, with decimals as text and many-to-one fields as ids or codes. Only what the mapping reads. */
export interface TrytonRows {
  /** The currency of the company. */
  readonly currency: string;
  readonly parties: Party[];
  readonly invoices: Invoice[];
  readonly moves: Move[];
}

export interface Party {
  id: number;
  code: string;
  name: string;
  tax_identifier: string;
  lang: string;
  addresses: { party_name: string; street: string; city: string; country: string }[];
  contact_mechanisms: { type: 'email' | 'phone'; name: string; value: string }[];
}

export interface Invoice {
  id: number;
  type: 'out' | 'in';
  state: 'draft' | 'validated' | 'posted' | 'paid' | 'cancelled';
  number: string;
  reference: string;
  invoice_date: string;
  party: number;
  currency: string;
  untaxed_amount: string;
  total_amount: string;
  /** Of the move that posts it. */
  move: number;
  payment_lines: number[];
  lines: InvoiceLine[];
  taxes: { description: string; base: string; amount: string; rate: string }[];
  /** Tryton has no custom fields; modules add some. */
  [field: `x_${string}`]: string;
}

export interface InvoiceLine {
  type: 'line' | 'subtotal' | 'title' | 'comment';
  product_code: string;
  description: string;
  quantity: string;
  unit: string;
  unit_price: string;
  amount: string;
}

export interface Move {
  id: number;
  number: string;
  date: string;
  journal: string;
  journal_type: 'revenue' | 'expense' | 'cash' | 'write-off' | 'general';
  description: string;
  lines: MoveLine[];
}

export interface MoveLine {
  id: number;
  kind: 'receivable' | 'payable' | 'other';
  party?: number;
  debit: string;
  credit: string;
  second_currency?: string;
  amount_second_currency?: string;
  maturity_date?: string;
  reconciliation?: number;
}
