import type { Deal } from './deal.ts';
import type { Dice } from './dice.ts';
import type { Claim, Draft } from './draft.ts';
import { share } from './minor-units.ts';
import type { Habit } from './partner-catalogue.ts';

interface Manner {
  /** Days after the due date. */
  delay: readonly [from: number, to: number];
  /** Payments are made every so many days. */
  everyDays: number;
  partialPercent: number;
  neverPercent: number;
}

const manners: Record<Habit, Manner> = {
  punctual: { delay: [-4, 5], everyDays: 1, partialPercent: 3, neverPercent: 1 },
  fortnightly: { delay: [0, 9], everyDays: 14, partialPercent: 4, neverPercent: 2 },
  slow: { delay: [3, 55], everyDays: 7, partialPercent: 12, neverPercent: 6 },
  troubled: { delay: [15, 140], everyDays: 1, partialPercent: 25, neverPercent: 14 },
};

/** What of `owed`, the total less credits and withholdings, was paid until today, and when. */
export function scheduleClaims(draft: Draft, owed: bigint, deal: Deal, dice: Dice, today: number): Claim[] {
  const alone = deal.shape === 'receipted';
  const whole = (minor: bigint, daysAgo: number, bounced = false): Claim[] =>
    minor > 0n
      ? [{ key: draft.key, draft, minor, day: today - daysAgo, alone: alone || bounced, bounced }]
      : [];
  const { outcome } = deal;
  switch (outcome.kind) {
    case 'unpaid':
      return [];
    case 'paid':
      return whole(owed, outcome.daysAgo);
    case 'partial':
      return whole(share(owed, BigInt(outcome.percent), 100n), outcome.daysAgo);
    case 'short':
      return whole(owed - outcome.minor, outcome.daysAgo);
    case 'bounced':
      return whole(owed, outcome.daysAgo, true);
    case 'cuotas':
      return draft.installments.flatMap((installment, index) => {
        if (index > outcome.paid || (index === outcome.paid && !outcome.partial)) return [];
        const minor = index < outcome.paid ? installment.minor : share(installment.minor, 40n, 100n);
        const day = Math.min(installment.day, today);
        return [
          {
            key: `${draft.key}/${index + 1}`,
            draft,
            installment: index + 1,
            minor,
            day,
            alone,
            bounced: false,
          },
        ];
      });
    case 'habit':
      return byHabit(draft, owed, deal, dice, today);
  }
}

function byHabit(draft: Draft, owed: bigint, deal: Deal, dice: Dice, today: number): Claim[] {
  const single = draft.installments.length === 0;
  const parts = single ? [{ day: draft.dueDay ?? draft.day, minor: owed }] : draft.installments;
  return parts.flatMap((part, index) => {
    const key = `${draft.key}/${index + 1}`;
    const installment = single ? {} : { installment: index + 1 };
    return habitualDays(part.day, deal, dice, draft.day).flatMap(({ day, percent }, turn): Claim[] => {
      const first = share(part.minor, BigInt(percent), 100n);
      const minor = turn === 0 ? first : part.minor - first;
      const payDay = paymentDay(day, manners[deal.partner.habit].everyDays, today);
      if (payDay > today || minor === 0n) return [];
      return [
        { key: `${key}/${turn}`, draft, ...installment, minor, day: payDay, alone: false, bounced: false },
      ];
    });
  });
}

/** One payment, two, or none. `percent` is what the first one pays. */
function habitualDays(
  due: number,
  deal: Deal,
  dice: Dice,
  issued: number,
): { day: number; percent: number }[] {
  const manner = manners[deal.partner.habit];
  const day = Math.max(issued, due + dice.integer(...manner.delay));
  const percent = dice.integer(35, 75);
  const later = dice.integer(10, 50);
  const never = dice.chance(manner.neverPercent) && deal.age < 260;
  const partial = dice.chance(manner.partialPercent);
  if (never) return [];
  return partial
    ? [
        { day, percent },
        { day: day + later, percent },
      ]
    : [{ day, percent: 100 }];
}

/** The first day of the payer's rhythm, counted back from today, that is not before `day`. */
function paymentDay(day: number, everyDays: number, today: number): number {
  return today - Math.floor((today - day) / everyDays) * everyDays;
}
