import type { PaymentRecord } from '@saldo/sdk/contract';
import { dateOf } from './calendar-day.ts';
import { moneyOf, total } from './minor-units.ts';
import type { DocumentNumber } from './number-records.ts';
import type { OpenItem } from './open-items.ts';

/** The company pays its suppliers on Fridays; a run takes what is due by then. */
const runsAhead = 2;

/**
 * What payment runs have planned for suppliers: the Fridays to come, a payment per supplier and currency, for all that is due by
 * then and not held up.
 *
 * @param today a day, as `dayOf` has it
 * @param open of payable accounts
 */
export function schedulePayments(
  today: number,
  open: readonly OpenItem[],
  numbers: ReadonlyMap<string, DocumentNumber>,
): PaymentRecord[] {
  const due = open.filter(({ draft }) => draft.direction === 'payable' && !draft.hold);
  const first = fridayAfter(today);
  const groups = Map.groupBy(due, ({ draft, dueDay }) => {
    const run = Math.max(0, Math.ceil((dueDay - first) / 7));
    return run < runsAhead ? `${draft.partner.externalId}/${draft.currency}/${run}` : '';
  });
  groups.delete('');
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, items], index) => {
      const day = first + 7 * Number(key.split('/').at(-1));
      const number = String(index + 1).padStart(6, '0');
      const [{ draft }] = items as [OpenItem];
      return {
        kind: 'payment',
        externalId: `PRG-${number}`,
        data: {
          direction: 'payable',
          partner: { externalId: draft.partner.externalId },
          date: dateOf(today - 1),
          status: 'in_process',
          plannedOn: dateOf(day),
          clearsOn: dateOf(day + 3),
          amount: moneyOf(total(items.map((item) => item.open)), draft.currency),
          method: 'bank_transfer',
          reference: `Propuesta ${number}`,
          allocations: items.map((item) => ({
            document: numbers.get(item.draft.key)?.externalId ?? '',
            ...(item.installment !== undefined && { installment: item.installment }),
            amount: moneyOf(item.open, draft.currency),
          })),
        },
      };
    });
}

/** The first Friday after a day; day 1 was one. */
function fridayAfter(day: number): number {
  return day + 1 + ((((1 - (day + 1)) % 7) + 7) % 7);
}
