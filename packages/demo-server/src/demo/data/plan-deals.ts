import type { Direction } from '@saldo/sdk/contract';
import { dealSizes, type Deal, type Outcome, type Shape } from './deal.ts';
import { rollDice, type Dice } from './dice.ts';
import { scriptedDeals } from './featured-deals.ts';
import type { CataloguePartner } from './partner-catalogue.ts';

/** Days of history: 18 months. */
export const spanDays = 545;

interface Chance {
  weight: number;
  /** Days before today between which such a deal may begin. */
  from?: number;
  to?: number;
}

const mix: Record<Direction, Partial<Record<Shape, Chance>>> = {
  receivable: {
    plain: { weight: 58 },
    ordered: { weight: 6, from: 10 },
    withheld: { weight: 9, from: 12 },
    withheld_pending: { weight: 8, to: 60 },
    credited: { weight: 6, from: 18 },
    receipted: { weight: 6, from: 12 },
    debited: { weight: 4, from: 110 },
    cancelled: { weight: 1, from: 18 },
    half_applied: { weight: 3, from: 18, to: 120 },
    credit_left: { weight: 4, from: 40, to: 150 },
    voided: { weight: 2, from: 5 },
    order: { weight: 6, to: 20 },
  },
  payable: {
    ordered: { weight: 38, from: 10 },
    ordered_withheld: { weight: 16, from: 14 },
    ordered_twice: { weight: 7, from: 18 },
    plain: { weight: 22 },
    credited: { weight: 5, from: 18 },
    receipted: { weight: 3, from: 12 },
    credit_left: { weight: 3, from: 40, to: 150 },
    voided: { weight: 1, from: 5 },
    order: { weight: 16, to: 25 },
  },
};

/** Deals until the partner has as many documents as the catalogue says, oldest first, after those that are scripted. */
export function planDeals(seed: string, partner: CataloguePartner, direction: Direction): Deal[] {
  const target = partner.documents[direction] ?? 0;
  const scripted = target > 0 ? scriptedDeals(partner, direction) : [];
  const first = documentsIn(scripted);
  const deals: Deal[] = [...scripted];
  let used = first;
  for (let index = 0; used < target; index += 1) {
    const key = `${partner.externalId}/${direction}/${index}`;
    const dice = rollDice(seed, 'plan', key);
    const gap = spanDays / (target - first);
    const age = Math.max(0, Math.floor(spanDays - gap * (used - first) - dice.integer(0, Math.floor(gap))));
    const deal = planDeal(key, partner, direction, age, target - used, dice);
    deals.push(deal);
    used += dealSizes[deal.shape];
  }
  return deals;
}

function documentsIn(deals: readonly Deal[]): number {
  return deals.reduce((sum, deal) => sum + dealSizes[deal.shape], 0);
}

function planDeal(
  key: string,
  partner: CataloguePartner,
  direction: Direction,
  age: number,
  room: number,
  dice: Dice,
): Deal {
  const currency = dice.weighted(partner.currencies);
  const possible = (Object.entries(mix[direction]) as [Shape, Chance][]).filter(
    ([shape, { from = 0, to = spanDays }]) =>
      dealSizes[shape] <= room &&
      age >= from &&
      age <= to &&
      (currency === 'PEN' || !shape.includes('withheld')),
  );
  const shape = dice.weighted(possible.map(([name, { weight }]) => [name, weight] as const));
  const inCuotas = dice.chance(14) && (shape === 'plain' || shape === 'ordered');
  const cuotas = inCuotas ? dice.integer(3, 6) : 1;
  const outcome = outcomeOf(shape, partner, age, cuotas, dice);
  return { key, partner, direction, currency, shape, age, termDays: partner.termDays, cuotas, outcome };
}

/** A certificate or a receipt exists only for what was paid; everything else goes by the payer's habit. */
function outcomeOf(
  shape: Shape,
  partner: CataloguePartner,
  age: number,
  cuotas: number,
  dice: Dice,
): Outcome {
  const paidAfter = partner.termDays + dice.integer(-3, partner.habit === 'punctual' ? 5 : 25);
  if (['withheld', 'ordered_withheld', 'receipted'].includes(shape)) {
    return { kind: 'paid', daysAgo: Math.max(0, age - Math.max(10, paidAfter)) };
  }
  if (shape === 'withheld_pending') return { kind: 'unpaid' };
  const bounces = dice.chance(2) && shape === 'plain' && cuotas === 1 && age > 40 && age < 200;
  return bounces ? { kind: 'bounced', daysAgo: dice.integer(6, age - 20) } : { kind: 'habit' };
}
