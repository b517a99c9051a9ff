import type { Invoice, Move, MoveLine, TrytonRows } from './tryton.types.ts';

const line = (id: number, debit: string, credit: string, more: Partial<MoveLine> = {}): MoveLine => ({
  id,
  kind: 'other',
  debit,
  credit,
  ...more,
});

/** On the account of the client. */
const client = (id: number, debit: string, credit: string, more: Partial<MoveLine> = {}): MoveLine =>
  line(id, debit, credit, { kind: 'receivable', party: 7, ...more });

const move = (
  id: number,
  journal: string,
  type: Move['journal_type'],
  date: string,
  description: string,
  lines: MoveLine[],
): Move => ({ id, number: `${journal}/${id}`, date, journal, journal_type: type, description, lines });

const sale: Pick<Invoice, 'type' | 'state' | 'party' | 'reference' | 'payment_lines'> = {
  type: 'out',
  state: 'posted',
  party: 7,
  reference: '',
  payment_lines: [],
};

/** A clinic that buys in dollars and in pesos, of a company in pesos. */
export const trytonRows: TrytonRows = {
  currency: 'COP',
  parties: [
    {
      id: 7,
      code: 'P-7',
      name: 'Clínica Inventada',
      tax_identifier: '900555555-1',
      lang: 'es-CO',
      addresses: [
        { party_name: 'Clínica Inventada', street: 'Calle Ficticia 1', city: 'Bogotá', country: 'CO' },
      ],
      contact_mechanisms: [{ type: 'email', name: 'Pagos', value: 'pagos@clinica.example' }],
    },
  ],
  invoices: [
    {
      ...sale,
      id: 1,
      state: 'paid',
      number: 'FV-1',
      reference: 'OC 31',
      invoice_date: '2026-01-15',
      currency: 'USD',
      untaxed_amount: '500.00',
      total_amount: '595.00',
      move: 11,
      payment_lines: [142],
      lines: [
        {
          type: 'line',
          product_code: 'GLV',
          description: 'Gloves, box',
          quantity: '100',
          unit: 'Box',
          unit_price: '5.0000',
          amount: '500.00',
        },
        {
          type: 'comment',
          product_code: '',
          description: 'Delivered in two parts',
          quantity: '0',
          unit: '',
          unit_price: '0',
          amount: '0',
        },
      ],
      taxes: [{ description: 'IVA', base: '500.00', amount: '95.00', rate: '0.19' }],
      x_ward: 'Surgery',
    },
    {
      ...sale,
      id: 2,
      number: 'FV-2',
      invoice_date: '2026-01-20',
      currency: 'COP',
      untaxed_amount: '1000000.00',
      total_amount: '1190000.00',
      move: 12,
      payment_lines: [152],
      lines: [],
      taxes: [{ description: 'IVA', base: '1000000.00', amount: '190000.00', rate: '0.19' }],
    },
    {
      ...sale,
      id: 3,
      state: 'paid',
      number: 'NC-1',
      invoice_date: '2026-02-03',
      currency: 'COP',
      untaxed_amount: '-100000.00',
      total_amount: '-119000.00',
      move: 13,
      payment_lines: [172],
      lines: [
        {
          type: 'line',
          product_code: 'MSK',
          description: 'Masks, box',
          quantity: '-10',
          unit: 'Box',
          unit_price: '10000.0000',
          amount: '-100000.00',
        },
      ],
      taxes: [{ description: 'IVA', base: '-100000.00', amount: '-19000.00', rate: '0.19' }],
    },
  ],
  moves: [
    move(11, 'REV', 'revenue', '2026-01-15', '', [
      client(111, '2380000.00', '0', {
        second_currency: 'USD',
        amount_second_currency: '595.00',
        maturity_date: '2026-02-14',
        reconciliation: 1,
      }),
      line(112, '0', '2380000.00'),
    ]),
    move(12, 'REV', 'revenue', '2026-01-20', '', [
      client(121, '595000.00', '0', { maturity_date: '2026-02-19', reconciliation: 2 }),
      client(122, '595000.00', '0', { maturity_date: '2026-03-21' }),
      line(123, '0', '1190000.00'),
    ]),
    move(13, 'REV', 'revenue', '2026-02-03', '', [
      client(131, '0', '119000.00', { maturity_date: '2026-02-03', reconciliation: 3 }),
      line(132, '119000.00', '0'),
    ]),
    move(14, 'BANK', 'cash', '2026-02-20', 'PSE 8811', [
      line(141, '2439500.00', '0'),
      client(142, '0', '2439500.00', {
        second_currency: 'USD',
        amount_second_currency: '-595.00',
        reconciliation: 1,
      }),
    ]),
    move(15, 'BANK', 'cash', '2026-02-21', 'PSE 8812', [
      line(151, '594800.00', '0'),
      client(152, '0', '594800.00', { reconciliation: 2 }),
    ]),
    move(16, 'EXC', 'write-off', '2026-02-20', '', [
      client(161, '59500.00', '0', { reconciliation: 1 }),
      line(162, '0', '59500.00'),
    ]),
    move(17, 'CASH', 'cash', '2026-02-25', 'Voucher 9', [
      line(171, '0', '119000.00'),
      client(172, '119000.00', '0', { reconciliation: 3 }),
    ]),
    move(18, 'WOFF', 'write-off', '2026-02-28', 'Fee of the bank', [
      line(181, '200.00', '0'),
      client(182, '0', '200.00', { reconciliation: 2 }),
    ]),
  ],
};
