import type { Direction, PaymentMethod } from '@saldo/sdk/contract';
import { rollDice, type Dice } from './dice.ts';
import type { Claim } from './draft.ts';
import { share, total, type DemoCurrency } from './minor-units.ts';
import { featured, type CataloguePartner } from './partner-catalogue.ts';

export interface DraftPayment {
  key: string;
  partner: CataloguePartner;
  direction: Direction;
  currency: DemoCurrency;
  day: number;
  /** At least the sum of the claims; what is above is on account. */
  minor: bigint;
  claims: Claim[];
  method: PaymentMethod;
  reference: string;
  description?: string;
  bounced: boolean;
}

/** Turns claims into payments: what one payer pays in one currency on one day moves together. */
export function collectPayments(seed: string, claims: readonly Claim[], today: number): DraftPayment[] {
  const groups = Map.groupBy(claims, ({ key, draft, day, alone }) =>
    [draft.partner.externalId, draft.direction, draft.currency, today - day, alone ? key : ''].join('/'),
  );
  return [...groups].map(([key, group]) => paymentOf(seed, key, group));
}

function paymentOf(seed: string, key: string, claims: Claim[]): DraftPayment {
  const [first] = claims;
  if (!first) throw new RangeError('A payment settles something.');
  const { draft, day, alone, bounced } = first;
  const dice = rollDice(seed, 'payment', key);
  const claimed = total(claims.map((claim) => claim.minor));
  const method = bounced ? 'cheque' : methodOf(dice, draft.direction);
  const surplus = !alone && dice.chance(4);
  return {
    key,
    partner: draft.partner,
    direction: draft.direction,
    currency: draft.currency,
    day,
    minor: surplus ? roundUp(claimed, 10_000n) : claimed,
    claims,
    method,
    reference: referenceOf(dice, method),
    ...(surplus ? { description: 'Pago redondeado; el saldo queda a cuenta' } : {}),
    bounced,
  };
}

const scriptedAdvances: Partial<
  Record<string, readonly (readonly [DemoCurrency, daysAgo: number, minor: bigint])[]>
> = {
  [featured.client]: [['PEN', 5, 150_000n], ['USD', 37, 40_000n]], // prettier-ignore
  [featured.supplier]: [['PEN', 12, 300_000n]],
  [featured.empty]: [],
};

/** Payments on account, which settle nothing yet. */
export function planAdvances(seed: string, partner: CataloguePartner, today: number): DraftPayment[] {
  const direction = partner.data.direction === 'payable' ? 'payable' : 'receivable';
  const dice = rollDice(seed, 'advance', partner.externalId);
  const drawn: [DemoCurrency, number, bigint][] = dice.chance(25)
    ? [
        [
          dice.weighted(partner.currencies),
          dice.integer(1, 70),
          share(BigInt(dice.integer(3, 60)), 10_000n, 1n),
        ],
      ]
    : [];
  return (scriptedAdvances[partner.externalId] ?? drawn).map(([currency, daysAgo, minor], index) => {
    const method = methodOf(dice, direction);
    return {
      key: `${partner.externalId}/advance/${index}`,
      partner,
      direction,
      currency,
      day: today - daysAgo,
      minor,
      claims: [],
      method,
      reference: referenceOf(dice, method),
      description: 'Anticipo a cuenta de próximas compras',
      bounced: false,
    };
  });
}

function methodOf(dice: Dice, direction: Direction): PaymentMethod {
  return direction === 'payable'
    ? dice.weighted([['bank_transfer', 12], ['cheque', 1]]) // prettier-ignore
    : dice.weighted([['bank_transfer', 12], ['deposit', 4], ['cheque', 1], ['cash', 1], ['card', 1], ['direct_debit', 1]]); // prettier-ignore
}

function referenceOf(dice: Dice, method: PaymentMethod): string {
  const serial = String(dice.integer(100_000, 9_999_999)).padStart(7, '0');
  if (method === 'cheque') return `CHQ ${serial}`;
  if (method === 'cash') return `Caja ${serial.slice(-4)}`;
  return `OP ${serial}`;
}

function roundUp(minor: bigint, step: bigint): bigint {
  return ((minor + step - 1n) / step) * step;
}
