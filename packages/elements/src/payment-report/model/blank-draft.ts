import type { Direction, Session } from '@saldo/sdk/contract';
import { emptySheet, type ReportDraft, type Sheet } from './report-draft.ts';

/** An empty form: paid today, by transfer, in the publisher's first currency. */
export function blankDraft(session: Session, direction: Direction): ReportDraft {
  const { publisher, today } = session;
  // The contract lets a publisher list no currencies; then its accounts tell.
  const { code, decimals } = publisher.currencies[0] ?? {
    code: publisher.depositAccounts[0]?.currency ?? 'USD',
    decimals: 2,
  };
  const sheet = blankSheet(session, code, decimals);
  return { ...sheet, direction, paymentDate: today, method: 'bank_transfer', reference: '', note: '' };
}

/** A sheet without lines. Where there is one account in the currency, it is taken; of several the person says which. */
export function blankSheet({ publisher }: Session, currency: string, decimals: number): Sheet {
  const accounts = publisher.depositAccounts.filter((account) => account.currency === currency);
  return emptySheet(currency, decimals, accounts.length === 1 ? accounts[0]!.id : undefined);
}
