import type { SaldoDocument, DocumentTypeInput, Installment, Money } from '@saldo/sdk/contract';
import { addDecimals, subtractDecimals, sumDecimals } from '@saldo/sdk/money';
import { addDays, daysBetween } from '../format/calendar.ts';
import { samplePartner, sampleToday } from './sample-session.ts';

const decimals: Readonly<Record<string, number>> = { PEN: 2, USD: 2, CLP: 0 };

export interface DocumentSketch {
  readonly type?: DocumentTypeInput;
  readonly series?: string;
  readonly number: string;
  readonly issued: string;
  /** Days from issue to due; several make installments of equal parts, the last with the remainder. */
  readonly terms?: readonly number[];
  readonly currency?: string;
  readonly total: string;
  /** Settled so far, the earliest installments first. */
  readonly settled?: string;
  readonly withheld?: string;
  /** External id of the document that a credit settles. */
  readonly settles?: string;
  readonly direction?: SaldoDocument['direction'];
  readonly description?: string;
  readonly reference?: string;
  readonly fiscal?: SaldoDocument['fiscal'];
  readonly voided?: string;
  readonly pdf?: boolean;
}

/** A document of the contract from what a test cares about; what the server derives is derived here as well. */
export function sampleDocument(sketch: DocumentSketch): SaldoDocument {
  const { type = 'invoice', number, issued, terms = [30], currency = 'PEN', total, settled = '0' } = sketch;
  const { series = { invoice: 'F001', credit_note: 'FC01' }[type as string] ?? 'E001' } = sketch;
  const paper = type === 'purchase_order' || type === 'receipt';
  const open = paper || sketch.voided ? '0' : subtractDecimals(total, settled);
  const money = (amount: string): Money => ({ amount: withDecimals(amount, decimals[currency]!), currency });
  const installments = paper ? [] : split(sketch, terms, money);
  const overdue = type === 'credit_note' ? [] : installments.filter(({ daysOverdue }) => daysOverdue > 0);
  const settledAll = Number(open) === 0;
  const status = sketch.voided
    ? 'void'
    : paper
      ? 'issued'
      : settledAll
        ? 'paid'
        : Number(settled) === 0
          ? 'open'
          : 'partially_paid';
  return {
    id: `01932f6e-0000-7000-9000-${(series + number).replace(/\D/g, '').padStart(12, '0')}`,
    externalId: `${series}-${number}`,
    type,
    direction: sketch.direction ?? 'receivable',
    partner: samplePartner,
    series,
    number,
    issueDate: issued,
    ...(!paper && { dueDate: addDays(issued, terms.at(-1)!) }),
    currency,
    decimals: decimals[currency]!,
    total: money(total),
    openAmount: money(open),
    overdueAmount: money(sumDecimals(overdue.map(({ openAmount }) => openAmount.amount))),
    daysOverdue: Math.max(0, ...overdue.map(({ daysOverdue }) => daysOverdue)),
    status,
    ...(sketch.voided && { voided: { reason: sketch.voided, date: addDays(issued, 1) } }),
    installments,
    taxes: [],
    withholdings: sketch.withheld
      ? [{ tax: 'IGV', rate: '0.03', base: money(total), amount: money(sketch.withheld) }]
      : [],
    allocations: sketch.settles
      ? [{ document: { id: '', externalId: sketch.settles, type: 'invoice' }, amount: money(settled) }]
      : [],
    settlements: [],
    related: [],
    files:
      sketch.pdf === false
        ? []
        : [
            {
              id: `01932f6e-0000-7000-a000-${number.padStart(12, '0')}`,
              role: 'pdf',
              fileName: `${series}-${number}.pdf`,
              mediaType: 'application/pdf',
              size: 48_213,
            },
          ],
    ...(sketch.description && { description: sketch.description }),
    ...(sketch.reference && { reference: sketch.reference }),
    ...(sketch.fiscal && { fiscal: sketch.fiscal }),
    provenance: { system: 'erp', publishedAt: `${issued}T15:04:05.123Z`, revision: 1 },
  };
}

function split(
  sketch: DocumentSketch,
  terms: readonly number[],
  money: (amount: string) => Money,
): Installment[] {
  const { total, settled = '0', issued, voided } = sketch;
  const part = String(Math.floor(Number(total) / terms.length));
  let left = settled;
  return terms.map((days, index) => {
    const rest = subtractDecimals(total, sumDecimals(terms.slice(1).map(() => part)));
    const amount = index === terms.length - 1 ? rest : part;
    const paid = Number(left) >= Number(amount) ? amount : left;
    left = subtractDecimals(left, paid);
    const open = voided ? '0' : subtractDecimals(amount, paid);
    const dueDate = addDays(issued, days);
    const late = daysBetween(dueDate, sampleToday);
    return {
      number: index + 1,
      dueDate,
      amount: money(amount),
      openAmount: money(open),
      daysOverdue: Number(open) > 0 && late > 0 ? late : 0,
    };
  });
}

function withDecimals(amount: string, count: number): string {
  const [whole = '0', fraction = ''] = addDecimals(amount, '0').split('.');
  return count === 0 && !fraction ? whole : `${whole}.${fraction.padEnd(count, '0')}`;
}

const goods = [
  'Cemento gris tipo I, 42,5 kg',
  'Fierro corrugado 1/2", 9 m',
  'Pintura látex mate blanco, 4 gal',
  'Tubería PVC desagüe 4"',
  'Brocas y discos de corte surtidos',
  'Cable THW 14 AWG, rollo 100 m',
];

/** The account of a client of a fictional distributor: three currencies, two years of papers in every state. */
export const sampleDocuments: readonly SaldoDocument[] = [
  sampleDocument({
    number: '00012345',
    issued: '2026-03-01',
    total: '590.00',
    description: goods[0]!,
    reference: 'OC-7781',
  }),
  sampleDocument({
    number: '00012398',
    issued: '2026-04-08',
    total: '12480.50',
    terms: [30, 60, 90],
    description: goods[1]!,
  }),
  sampleDocument({
    number: '00012391',
    issued: '2026-04-02',
    total: '3184.00',
    settled: '1000.00',
    description: goods[2]!,
  }),
  sampleDocument({
    number: '00012360',
    issued: '2026-03-13',
    total: '1847.20',
    terms: [30],
    description: goods[3]!,
  }),
  sampleDocument({
    number: '00012302',
    issued: '2026-02-10',
    total: '8920.00',
    settled: '2973.00',
    terms: [30, 60, 90],
    description: goods[4]!,
  }),
  sampleDocument({
    type: 'credit_note',
    number: '00000117',
    issued: '2026-04-03',
    total: '245.60',
    terms: [0],
    description: 'Devolución de 3 baldes',
  }),
  sampleDocument({
    series: 'F002',
    number: '00000871',
    issued: '2026-03-20',
    total: '4310.00',
    currency: 'USD',
    description: goods[5]!,
  }),
  sampleDocument({
    series: 'F002',
    number: '00000855',
    issued: '2026-02-24',
    total: '1275.35',
    settled: '400.00',
    currency: 'USD',
    description: goods[1]!,
  }),
  sampleDocument({
    series: 'F009',
    number: '00000045',
    issued: '2026-03-28',
    total: '1843900',
    currency: 'CLP',
    description: 'Flete Antofagasta',
  }),
  sampleDocument({
    number: '00012288',
    issued: '2026-01-22',
    total: '2140.00',
    settled: '2140.00',
    withheld: '64.20',
    description: goods[0]!,
  }),
  sampleDocument({
    type: 'withholding_certificate',
    series: 'R001',
    number: '00000339',
    issued: '2026-02-23',
    total: '64.20',
    settled: '64.20',
    settles: 'F001-00012288',
    terms: [0],
  }),
  sampleDocument({
    type: 'purchase_order',
    series: 'OC',
    number: '00007781',
    issued: '2026-02-26',
    total: '590.00',
    pdf: false,
  }),
  sampleDocument({
    number: '00012310',
    issued: '2026-02-14',
    total: '730.00',
    voided: 'Datos del receptor incorrectos',
  }),
  sampleDocument({
    type: 'debit_note',
    series: 'FD01',
    number: '00000012',
    issued: '2026-03-30',
    total: '38.90',
    description: 'Intereses por mora',
  }),
  ...Array.from({ length: 46 }, (_, index) => {
    const total = `${((index * 7919 + 1301) % 9400) + 120}.${String((index * 37) % 100).padStart(2, '0')}`;
    return sampleDocument({
      number: String(12280 - index * 3).padStart(8, '0'),
      issued: addDays('2026-01-20', -index * 6),
      total,
      ...(index % 9 !== 4 && { settled: total }),
      description: goods[index % goods.length]!,
      currency: index % 5 === 3 ? 'USD' : 'PEN',
      series: index % 5 === 3 ? 'F002' : 'F001',
    });
  }),
];
