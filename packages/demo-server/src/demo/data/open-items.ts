import type { DraftPayment } from './collect-payments.ts';
import type { Draft } from './draft.ts';

/** A part of an invoice or debit note that is not settled. */
export interface OpenItem {
  draft: Draft;
  /** Absent where the document has a single due date. */
  installment?: number;
  dueDay: number;
  open: bigint;
}

/** What is open after all credits and payments; without an installment the earliest due are settled first. */
export function openItems(drafts: readonly Draft[], payments: readonly DraftPayment[]): OpenItem[] {
  const settled = new Map<string, { installment?: number; minor: bigint }[]>();
  const settle = (document: string, part: { installment?: number; minor: bigint }) =>
    settled.set(document, [...(settled.get(document) ?? []), part]);
  for (const draft of drafts) {
    for (const { document, minor } of draft.allocations) settle(document, { minor });
  }
  for (const payment of payments) {
    if (payment.bounced) continue;
    for (const { draft, installment, minor } of payment.claims) {
      settle(draft.key, { minor, ...(installment !== undefined && { installment }) });
    }
  }
  return drafts
    .filter((draft) => (draft.type === 'invoice' || draft.type === 'debit_note') && !draft.voided)
    .flatMap((draft) => openPartsOf(draft, settled.get(draft.key) ?? []));
}

function openPartsOf(draft: Draft, settled: readonly { installment?: number; minor: bigint }[]): OpenItem[] {
  const single = draft.installments.length === 0;
  const items: OpenItem[] = single
    ? [{ draft, dueDay: draft.dueDay ?? draft.day, open: draft.total }]
    : draft.installments.map(({ day, minor }, index) => ({
        draft,
        installment: index + 1,
        dueDay: day,
        open: minor,
      }));
  for (const { installment, minor } of settled) {
    let left = minor;
    for (const item of items) {
      if (installment !== undefined && item.installment !== installment) continue;
      const part = left < item.open ? left : item.open;
      item.open -= part;
      left -= part;
    }
    if (left !== 0n) throw new Error(`${draft.key} is settled by more than it is.`);
  }
  return items.filter((item) => item.open > 0n);
}
