import type { Direction } from '@saldo/sdk/contract';
import type { Deal, Outcome, Shape } from './deal.ts';
import type { DemoCurrency } from './minor-units.ts';
import { featured, type CataloguePartner } from './partner-catalogue.ts';
import { longRemark } from './product-catalogue.ts';

type Details = Partial<Pick<Deal, 'cuotas' | 'termDays' | 'lineCount' | 'scale' | 'remark' | 'hold'>>;
type Line = readonly [
  name: string,
  shape: Shape,
  currency: DemoCurrency,
  age: number,
  outcome: Outcome,
  details?: Details,
];

const unpaid: Outcome = { kind: 'unpaid' };
const paid = (daysAgo: number): Outcome => ({ kind: 'paid', daysAgo });
const partial = (percent: number, daysAgo: number): Outcome => ({ kind: 'partial', percent, daysAgo });
const cuotas = (count: number, halfOfNext = false): Outcome => ({
  kind: 'cuotas',
  paid: count,
  partial: halfOfNext,
});

const clientDeals: readonly Line[] = [
  ['due-in-18-days', 'plain', 'PEN', 12, unpaid],
  ['due-tomorrow', 'plain', 'PEN', 29, unpaid],
  ['due-today', 'plain', 'PEN', 30, unpaid],
  ['due-yesterday', 'plain', 'PEN', 31, unpaid],
  ['overdue-15', 'plain', 'PEN', 45, unpaid, { remark: longRemark }],
  ['overdue-45', 'plain', 'PEN', 75, unpaid],
  ['overdue-75', 'plain', 'PEN', 105, unpaid],
  ['overdue-95', 'plain', 'PEN', 125, unpaid],
  [
    'disputed',
    'plain',
    'PEN',
    300,
    unpaid,
    {
      remark: 'Entrega observada: cajas faltantes según guía «T001-889»',
      hold: { kind: 'disputed', reason: 'Faltan cajas según la guía T001-889', days: 21 },
    },
  ],
  ['partly-paid', 'plain', 'PEN', 60, partial(60, 22)],
  ['short-by-cents', 'plain', 'PEN', 52, { kind: 'short', minor: 5n, daysAgo: 20 }],
  ['six-cuotas', 'plain', 'PEN', 110, cuotas(2, true), { cuotas: 6, scale: 3, lineCount: 6 }],
  ['three-cuotas', 'plain', 'PEN', 75, cuotas(1), { cuotas: 3, scale: 2 }],
  ['cuotas-all-ahead', 'plain', 'PEN', 20, unpaid, { cuotas: 4, scale: 3 }],
  ['cuotas-paid-at-once', 'plain', 'PEN', 200, paid(185), { cuotas: 5 }],
  ['credited', 'credited', 'PEN', 50, unpaid, { termDays: 60 }],
  ['half-applied', 'half_applied', 'PEN', 48, unpaid, { termDays: 60 }],
  ['credit-left', 'credit_left', 'PEN', 65, paid(30), { scale: 3 }],
  ['cancelled', 'cancelled', 'PEN', 90, unpaid],
  ['withheld', 'withheld', 'PEN', 90, paid(58)],
  ['withheld-recently', 'withheld', 'PEN', 40, paid(9)],
  ['withheld-pending', 'withheld_pending', 'PEN', 33, unpaid],
  ['receipted', 'receipted', 'PEN', 70, paid(41)],
  ['receipted-usd', 'receipted', 'USD', 80, paid(44)],
  ['debited', 'debited', 'PEN', 120, paid(50)],
  ['voided', 'voided', 'PEN', 25, unpaid],
  ['bounced', 'plain', 'PEN', 68, { kind: 'bounced', daysAgo: 21 }],
  ['ordered', 'ordered', 'PEN', 26, unpaid],
  ['order-open', 'order', 'PEN', 6, unpaid],
  ['many-lines', 'plain', 'PEN', 16, unpaid, { lineCount: 34, termDays: 45 }],
  ['many-1', 'plain', 'PEN', 170, paid(132)],
  ['many-2', 'plain', 'PEN', 168, paid(132)],
  ['many-3', 'plain', 'PEN', 165, paid(132)],
  ['many-4', 'plain', 'PEN', 162, paid(132)],
  ['many-5', 'plain', 'PEN', 159, paid(132)],
  ['many-6', 'plain', 'PEN', 157, paid(132)],
  ['many-7', 'plain', 'PEN', 151, paid(132)],
  ['usd-future', 'plain', 'USD', 9, unpaid],
  ['usd-overdue', 'plain', 'USD', 58, unpaid],
  ['usd-partly', 'plain', 'USD', 43, partial(35, 11)],
  ['usd-cuotas', 'plain', 'USD', 66, cuotas(1, true), { cuotas: 3 }],
  ['clp-future', 'plain', 'CLP', 14, unpaid, { remark: 'Entrega en tienda Arica (Chile)' }],
  [
    'clp-cuotas',
    'plain',
    'CLP',
    72,
    cuotas(1),
    { cuotas: 3, remark: 'Entrega en tienda Arica (Chile), en cuotas' },
  ],
  ['clp-paid', 'plain', 'CLP', 140, paid(112), { remark: 'Entrega en tienda Arica (Chile)' }],
];

const supplierDeals: readonly Line[] = [
  ['order-open', 'order', 'PEN', 4, unpaid],
  ['order-late', 'order', 'PEN', 24, unpaid],
  [
    'ordered-due',
    'ordered',
    'PEN',
    30,
    unpaid,
    { hold: { kind: 'blocked', reason: 'Falta la guía de remisión firmada' } },
  ],
  ['ordered-overdue', 'ordered', 'PEN', 80, unpaid],
  ['ordered-twice', 'ordered_twice', 'PEN', 60, partial(50, 4)],
  ['ordered-cuotas', 'ordered', 'PEN', 100, cuotas(2), { cuotas: 4, scale: 3 }],
  ['withheld', 'ordered_withheld', 'PEN', 110, paid(55), { scale: 3 }],
  ['withheld-recently', 'ordered_withheld', 'PEN', 60, paid(7), { scale: 2 }],
  ['withheld-pending', 'withheld_pending', 'PEN', 21, unpaid, { scale: 2 }],
  ['credited', 'credited', 'PEN', 40, unpaid],
  ['credit-left', 'credit_left', 'PEN', 85, paid(39), { scale: 2 }],
  ['voided', 'voided', 'PEN', 35, unpaid],
  ['receipted', 'receipted', 'PEN', 75, paid(27)],
  ['run-1', 'plain', 'PEN', 150, paid(98)],
  ['run-2', 'plain', 'PEN', 146, paid(98)],
  ['run-3', 'plain', 'PEN', 141, paid(98)],
  ['run-4', 'plain', 'PEN', 137, paid(98)],
  ['usd-due', 'plain', 'USD', 20, unpaid],
  ['clp-overdue', 'plain', 'CLP', 70, unpaid],
];

/** One invoice as wide as a column may have to be, and one line of one unit. */
const largeDeals: readonly Line[] = [
  [
    'very-large',
    'plain',
    'PEN',
    36,
    unpaid,
    { scale: 9_871, lineCount: 3, remark: 'Proyecto vial, valorización n.º 14' },
  ],
  ['twelve-cuotas', 'plain', 'PEN', 150, cuotas(3, true), { cuotas: 12, scale: 40 }],
];

/** Deals that are written down, so that everything occurs on the featured accounts whatever the seed. */
export function scriptedDeals(partner: CataloguePartner, direction: Direction): Deal[] {
  const lines = linesOf(partner.externalId);
  return lines.map(([name, shape, currency, age, outcome, details]) => ({
    key: `${partner.externalId}/${direction}/${name}`,
    partner,
    direction,
    currency,
    shape,
    age,
    outcome,
    termDays: partner.termDays,
    cuotas: 1,
    ...details,
  }));
}

function linesOf(externalId: string): readonly Line[] {
  if (externalId === featured.client) return clientDeals;
  if (externalId === featured.supplier) return supplierDeals;
  return externalId === featured.large ? largeDeals : [];
}
