import { rollDice } from './dice.ts';
import type { DraftPayment } from './collect-payments.ts';
import type { Draft } from './draft.ts';

export interface DocumentNumber {
  externalId: string;
  series: string;
  number: string;
}

const ownSeries: Record<Draft['direction'], Partial<Record<Draft['type'], string>>> = {
  receivable: {
    invoice: 'F001',
    credit_note: 'FC01',
    debit_note: 'FD01',
    receipt: 'RC01',
    adjustment: 'AJ01',
  },
  payable: { purchase_order: 'OC01', withholding_certificate: 'R001', adjustment: 'AJ01' },
};
const partnerSeries: Record<Draft['type'], string> = {
  invoice: 'E001',
  credit_note: 'EC01',
  debit_note: 'ED01',
  receipt: 'RI01',
  purchase_order: 'P001',
  withholding_certificate: 'R001',
  adjustment: 'AJ01',
};

/** Whether the publisher issues it; otherwise the partner does, and counts in a series of its own. */
export function issuedByPublisher({ direction, type }: Draft): boolean {
  return ownSeries[direction][type] !== undefined;
}

/** Numbers documents by series in the order of their dates. A series of its own is not moved by others. */
export function numberDocuments(seed: string, drafts: readonly Draft[]): Map<string, DocumentNumber> {
  const counters = new Map<string, number>();
  const numbers = new Map<string, DocumentNumber>();
  for (const draft of byDay(drafts)) {
    const own = issuedByPublisher(draft);
    const series = own ? ownSeriesOf(draft) : partnerSeries[draft.type];
    const counter = own ? series : `${draft.partner.externalId}-${series}`;
    const last = counters.get(counter) ?? rollDice(seed, 'series', counter).integer(120, 9_000);
    const next = last + (own ? 1 : rollDice(seed, 'gap', draft.key).integer(1, 40));
    counters.set(counter, next);
    const number = String(next).padStart(8, '0');
    numbers.set(draft.key, { externalId: `${counter}-${number}`, series, number });
  }
  return numbers;
}

/** `COB-…` for what clients paid, `PAG-…` for what suppliers were paid. */
export function numberPayments(payments: readonly DraftPayment[]): Map<string, string> {
  const counters = { receivable: 0, payable: 0 };
  return new Map(
    byDay(payments).map(({ key, direction }) => {
      counters[direction] += 1;
      const prefix = direction === 'receivable' ? 'COB' : 'PAG';
      return [key, `${prefix}-${String(counters[direction]).padStart(6, '0')}`];
    }),
  );
}

/** Oldest first; of one day by key, which does not depend on how the list was made. */
export function byDay<T extends { day: number; key: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1));
}

/** Invoices have a series per currency, exports one of their own. */
function ownSeriesOf(draft: Draft): string {
  if (draft.type !== 'invoice') return ownSeries[draft.direction][draft.type] ?? '';
  if (draft.partner.data.country !== 'PE') return 'F003';
  return draft.currency === 'USD' ? 'F002' : 'F001';
}
