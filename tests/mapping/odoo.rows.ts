import type { AccountMove, AccountPayment, MoveLine, OdooRows } from './odoo.types.ts';

const inPesos = { currency_id: 'MXN', company_currency_id: 'MXN' } as const;
const noInvoice = { amount_untaxed: '0', amount_total: '0', amount_total_signed: '0', invoice_line_ids: [] };

/** The line of a client's account in pesos. */
const client = (id: number, balance: string, maturity?: string): MoveLine => ({
  id,
  name: '',
  partner_id: 41,
  account_type: 'asset_receivable',
  display_type: 'payment_term',
  ...(maturity === undefined ? {} : { date_maturity: maturity }),
  balance,
  amount_currency: balance,
  currency_id: 'MXN',
});

const other = (
  id: number,
  type: 'asset_cash' | 'income' | 'expense',
  balance: string,
  amount = balance,
  currency = 'MXN',
): MoveLine => ({
  id,
  name: '',
  account_type: type,
  display_type: 'product',
  balance,
  amount_currency: amount,
  currency_id: currency,
});

const tax = (id: number, balance: string, amount = balance, currency = 'MXN'): MoveLine => ({
  ...other(id, 'income', balance, amount, currency),
  display_type: 'tax',
  tax_line: { name: 'IVA', amount: '16' },
});

const sale = { state: 'posted', journal_id: 'INV', partner_id: 41 } as const;

const entry = (id: number, name: string, journal: string, date: string, lines: MoveLine[]): AccountMove => ({
  ...inPesos,
  ...noInvoice,
  id,
  name,
  move_type: 'entry',
  state: 'posted',
  journal_id: journal,
  date,
  line_ids: lines,
});

const received: Omit<AccountPayment, 'id' | 'name' | 'move_id' | 'date' | 'amount' | 'memo'> = {
  state: 'paid',
  payment_type: 'inbound',
  partner_type: 'customer',
  partner_id: 41,
  currency_id: 'MXN',
  payment_method_code: 'manual',
};

/** A hotel that buys in dollars and in pesos, of a company in pesos. */
export const odooRows: OdooRows = {
  partners: [
    {
      id: 41,
      name: 'Hotel Imaginario',
      vat: 'HIM010101AB1',
      country_code: 'MX',
      customer_rank: 3,
      supplier_rank: 0,
      category_id: ['Hotels'],
    },
  ],
  moves: [
    {
      ...sale,
      id: 101,
      name: 'INV/2026/00001',
      move_type: 'out_invoice',
      date: '2026-01-12',
      invoice_date: '2026-01-12',
      invoice_date_due: '2026-02-11',
      currency_id: 'USD',
      company_currency_id: 'MXN',
      amount_untaxed: '1000.00',
      amount_total: '1160.00',
      amount_total_signed: '19720.00',
      invoice_user_id: 'Marta Inventada',
      invoice_line_ids: [
        {
          default_code: 'BED-K',
          name: 'Bed, king size',
          quantity: '4.0',
          product_uom_id: 'Units',
          price_unit: '250.00',
          discount: '10.0',
          price_subtotal: '900.00',
        },
        {
          default_code: 'LAMP',
          name: 'Lamp',
          quantity: '4.0',
          product_uom_id: 'Units',
          price_unit: '25.00',
          discount: '0.0',
          price_subtotal: '100.00',
        },
      ],
      line_ids: [
        { ...client(1, '19720.00', '2026-02-11'), amount_currency: '1160.00', currency_id: 'USD' },
        other(2, 'income', '-17000.00', '-1000.00', 'USD'),
        tax(3, '-2720.00', '-160.00', 'USD'),
      ],
      x_studio_contract: 'HI-2026',
    },
    {
      ...sale,
      ...inPesos,
      id: 102,
      name: 'INV/2026/00002',
      move_type: 'out_invoice',
      date: '2026-01-20',
      invoice_date: '2026-01-20',
      invoice_date_due: '2026-03-21',
      amount_untaxed: '1000.00',
      amount_total: '1160.00',
      amount_total_signed: '1160.00',
      invoice_line_ids: [],
      line_ids: [
        client(11, '580.00', '2026-02-19'),
        client(12, '580.00', '2026-03-21'),
        other(13, 'income', '-1000.00'),
        tax(14, '-160.00'),
      ],
    },
    {
      ...sale,
      ...inPesos,
      id: 103,
      name: 'RINV/2026/00001',
      move_type: 'out_refund',
      date: '2026-02-02',
      invoice_date: '2026-02-02',
      invoice_date_due: '2026-02-02',
      reversed_entry_id: 102,
      amount_untaxed: '300.00',
      amount_total: '348.00',
      amount_total_signed: '-348.00',
      invoice_line_ids: [],
      line_ids: [client(21, '-348.00', '2026-02-02'), other(22, 'income', '300.00'), tax(23, '48.00')],
    },
    entry(201, 'BNK1/2026/00001', 'BNK1', '2026-02-15', [
      client(31, '-8750.00'),
      other(32, 'asset_cash', '8750.00'),
    ]),
    entry(202, 'EXCH/2026/00001', 'EXCH', '2026-02-15', [
      client(41, '250.00'),
      other(42, 'income', '-250.00'),
    ]),
    entry(203, 'BNK1/2026/00002', 'BNK1', '2026-02-20', [
      client(51, '-579.25'),
      other(52, 'asset_cash', '579.25'),
    ]),
    entry(204, 'WOFF/2026/00001', 'WOFF', '2026-02-28', [
      { ...client(61, '-0.75'), name: 'Cents of a transfer' },
      other(62, 'expense', '0.75'),
    ]),
    entry(205, 'BNK1/2026/00003', 'BNK1', '2026-03-02', [
      client(71, '248.00'),
      other(72, 'asset_cash', '-248.00'),
    ]),
  ],
  payments: [
    {
      ...received,
      id: 1,
      name: 'BNK1/2026/00001',
      move_id: 201,
      date: '2026-02-15',
      amount: '8750.00',
      memo: 'SPEI 5512',
    },
    {
      ...received,
      id: 2,
      name: 'BNK1/2026/00002',
      move_id: 203,
      date: '2026-02-20',
      amount: '579.25',
      memo: 'SPEI 5520',
    },
    {
      ...received,
      id: 3,
      name: 'BNK1/2026/00003',
      move_id: 205,
      payment_type: 'outbound',
      date: '2026-03-02',
      amount: '248.00',
      memo: 'SPEI 7001',
    },
  ],
  partials: [
    {
      debit_move_id: 1,
      credit_move_id: 31,
      debit_amount_currency: '500.00',
      credit_amount_currency: '8500.00',
      exchange_move_id: 202,
    },
    {
      debit_move_id: 41,
      credit_move_id: 31,
      debit_amount_currency: '250.00',
      credit_amount_currency: '250.00',
    },
    {
      debit_move_id: 11,
      credit_move_id: 51,
      debit_amount_currency: '579.25',
      credit_amount_currency: '579.25',
    },
    { debit_move_id: 11, credit_move_id: 61, debit_amount_currency: '0.75', credit_amount_currency: '0.75' },
    {
      debit_move_id: 12,
      credit_move_id: 21,
      debit_amount_currency: '100.00',
      credit_amount_currency: '100.00',
    },
    {
      debit_move_id: 71,
      credit_move_id: 21,
      debit_amount_currency: '248.00',
      credit_amount_currency: '248.00',
    },
  ],
};
