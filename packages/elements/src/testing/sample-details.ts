import type { DocumentInput, DocumentLine, PaymentInput, PublishRequest } from '@saldo/sdk/contract';
import { addDays } from '../format/calendar.ts';

type Record = PublishRequest['records'][number];

export interface DetailWorld {
  /** External id of the partner that all are of. */
  readonly partner: string;
  /** The day on which they are looked at, `YYYY-MM-DD`. */
  readonly today: string;
  /** External id of a file that is the paper of the first invoice. */
  readonly paper?: string;
}

const pen = (amount: string) => ({ amount, currency: 'PEN' });
const usd = (amount: string) => ({ amount, currency: 'USD' });
const igv = (base: string, amount: string) => ({
  tax: 'IGV',
  rate: '0.18',
  base: pen(base),
  amount: pen(amount),
});

/** Goods of a fictional distributor, without their taxes. */
export const sampleLines: readonly DocumentLine[] = [
  {
    code: 'CEM-42',
    description: 'Cemento gris tipo I, 42,5 kg',
    quantity: '40',
    unit: 'bls',
    unitPrice: pen('28.50'),
    discount: pen('40.00'),
    taxes: [igv('1100.00', '198.00')],
    total: pen('1100.00'),
  },
  {
    code: 'FIE-12',
    description: 'Fierro corrugado 1/2", 9 m, ASTM A615 grado 60',
    quantity: '25.5',
    unit: 'var',
    unitPrice: pen('38.9032'),
    taxes: [igv('992.03', '178.57')],
    total: pen('992.03'),
  },
  {
    code: 'PIN-LM4',
    description: 'Pintura látex mate blanco, balde de 4 galones, para interiores y exteriores, lavable',
    quantity: '6',
    unit: 'bal',
    unitPrice: pen('96.66'),
    taxes: [igv('579.96', '104.39')],
    total: pen('579.96'),
  },
];

/** What people and machines may send to break a page. */
const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>\u202Eتجربة';
const unbroken = 'Ladrillopandereta'.repeat(9);

/** Documents that show all that the contract can say of one, with what settles them; the number tells which. */
export function detailRecords({ partner, today, paper }: DetailWorld): Record[] {
  const day = (days: number) => addDays(today, days);
  const own = { direction: 'receivable', partner: { externalId: partner } } as const;
  const document = (externalId: string, data: Omit<DocumentInput, 'direction' | 'partner'>): Record => {
    const [series = '', number = ''] = externalId.split('-');
    return { kind: 'document', externalId, data: { ...own, series, number, ...data } };
  };
  const payment = (externalId: string, data: Omit<PaymentInput, 'direction' | 'partner'>): Record => ({
    kind: 'payment',
    externalId,
    data: { ...own, ...data },
  });
  const lines = [...sampleLines];
  return [
    document('OC-7781', {
      type: 'purchase_order',
      issueDate: day(-80),
      lines,
      subtotal: pen('2671.99'),
      taxes: [igv('2671.99', '480.96')],
      total: pen('3152.95'),
      salesperson: 'Ana Ficticia',
    }),
    document('F001-12391', {
      type: 'invoice',
      issueDate: day(-69),
      dueDate: day(21),
      issuer: { taxId: '20999999990', name: 'Distribuidora Andina Ficticia S.A.C.', country: 'PE' },
      recipient: { taxId: '20888888881', name: 'Ferretería El Tornillo Ficticio S.A.C.', country: 'PE' },
      description: 'Pedido de obra Surco, entrega en dos viajes',
      reference: 'OC-7781',
      fiscal: { scheme: 'sunat', value: '20999999990-01-F001-12391' },
      lines,
      subtotal: pen('2671.99'),
      discounts: [{ description: 'Volumen', rate: '0.02', amount: pen('50.00') }],
      charges: [{ description: 'Flete', amount: pen('30.00') }],
      taxes: [igv('2651.99', '477.36')],
      rounding: pen('0.05'),
      total: pen('3129.40'),
      withholdings: [{ tax: 'IGV', rate: '0.03', base: pen('3129.40'), amount: pen('93.88') }],
      installments: [
        { number: 1, dueDate: day(-39), amount: pen('1000.00') },
        { number: 2, dueDate: day(-9), amount: pen('1000.00') },
        { number: 3, dueDate: day(21), amount: pen('1129.40') },
      ],
      hold: {
        kind: 'disputed',
        reason: 'Dos baldes de pintura llegaron golpeados; falta la nota de crédito.',
        until: day(49),
      },
      paymentTerms: {
        code: '30-60-90',
        text: 'Tres cuotas, 2 % por pronto pago',
        earlyPayment: [
          { until: day(-59), rate: '0.02' },
          { until: day(8), amount: pen('15.00') },
        ],
      },
      addresses: {
        billing: { street: 'Av. Ficticia 123\nOf. 401', city: 'Lima', postalCode: '15036', country: 'PE' },
        shipping: { name: 'Almacén Surco', street: 'Jr. Los Pinos 455', city: 'Surco', country: 'PE' },
      },
      salesperson: 'Ana Ficticia',
      branch: 'Lima Norte',
      project: 'P-2026-014',
      costCentre: 'CC-7',
      notes: 'Entregar de lunes a viernes antes de las 14:00.\nPreguntar por el encargado de almacén.',
      metadata: { warehouse: 'Lima Norte', 'delivery.truck': 'ABC-123' },
      ...(paper !== undefined && { files: [{ externalId: paper, role: 'pdf' }] }),
      related: [
        { relation: 'fulfils', externalId: 'OC-7781' },
        { relation: 'refers_to', externalId: 'GR-2231' },
      ],
    }),
    payment('P-1', {
      date: day(-50),
      amount: pen('900.00'),
      reference: 'Transferencia 0098812',
      allocations: [{ document: 'F001-12391', installment: 1, amount: pen('900.00') }],
    }),
    payment('P-2', {
      date: day(-20),
      amount: usd('102.36'),
      reference: 'Op. 55123',
      allocations: [
        {
          document: 'F001-12391',
          amount: pen('381.40'),
          paid: usd('102.36'),
          rate: '0.268382',
          difference: usd('-0.42'),
        },
      ],
    }),
    document('FC01-117', {
      type: 'credit_note',
      issueDate: day(-30),
      total: pen('245.60'),
      subtotal: pen('208.14'),
      taxes: [igv('208.14', '37.46')],
      description: 'Devolución de 3 baldes',
      related: [{ relation: 'corrects', externalId: 'F001-12391' }],
      allocations: [{ document: 'F001-12391', amount: pen('150.00') }],
    }),
    payment('D-31', {
      type: 'refund',
      date: day(-4),
      amount: pen('50.00'),
      reference: 'Devolución 0031',
      allocations: [{ document: 'FC01-117', amount: pen('50.00') }],
    }),
    document('AJ-1', {
      type: 'adjustment',
      effect: 'decrease',
      reason: 'write_off',
      issueDate: day(-15),
      total: pen('0.40'),
      allocations: [{ document: 'F001-12391', amount: pen('0.40') }],
    }),
    payment('CH-881', {
      date: day(-10),
      status: 'in_process',
      clearsOn: day(18),
      amount: pen('500.00'),
      reference: 'Cheque 000881',
      allocations: [{ document: 'F001-12391', amount: pen('500.00') }],
    }),
    document('F002-871', {
      type: 'invoice',
      issueDate: day(-25),
      dueDate: day(5),
      total: usd('100.00'),
      exchangeRate: '3.71',
      baseTotal: pen('371.00'),
      description: 'Cable THW 14 AWG, rollo 100 m',
    }),
    payment('P-9', {
      date: day(-11),
      amount: pen('372.50'),
      reference: 'Transferencia 77120',
      allocations: [
        {
          document: 'F002-871',
          amount: usd('100.00'),
          paid: pen('372.50'),
          rate: '3.725',
          difference: pen('1.50'),
        },
      ],
    }),
    document('R001-339', {
      type: 'withholding_certificate',
      issueDate: day(-12),
      total: pen('93.88'),
      withholdings: [{ tax: 'IGV', rate: '0.03', base: pen('3129.40'), amount: pen('93.88') }],
      related: [{ relation: 'certifies', externalId: 'F001-12391' }],
      allocations: [{ document: 'F001-12391', amount: pen('93.88') }],
    }),
    document('F001-400', {
      type: 'invoice',
      issueDate: day(-3),
      dueDate: day(27),
      total: pen('400.00'),
      lines: Array.from({ length: 400 }, (_, at) => ({
        code: `A-${at + 1}`,
        description: `Artículo ${at + 1}`,
        quantity: '1',
        unitPrice: pen('1.00'),
        total: pen('1.00'),
      })),
    }),
    document('F001-666', {
      type: 'invoice',
      series: hostile.slice(0, 50),
      number: unbroken.slice(0, 100),
      issueDate: day(-2),
      dueDate: day(28),
      description: hostile,
      reference: unbroken,
      salesperson: hostile,
      notes: `${hostile}\n${unbroken}`,
      metadata: { hostile, unbroken },
      hold: { kind: 'blocked', reason: hostile },
      addresses: { billing: { name: hostile, street: unbroken } },
      lines: [
        {
          code: unbroken.slice(0, 100),
          description: hostile,
          quantity: '999999999999.999999',
          unit: unbroken.slice(0, 50),
          total: pen('99999999999999999.99'),
        },
      ],
      total: pen('99999999999999999.99'),
    }),
  ];
}
