import type { Change, Message, PaymentReport, Thread } from '../../generated/contract.ts';
import { amountText } from './amount-text.ts';
import type { Colours } from './colours.ts';
import { plainText } from './plain-text.ts';

const maxText = 100;

/** A change on one line. Its columns have fixed widths, because what comes later is not known yet. */
export function changeLine(change: Change, colours: Colours): string {
  const { at, kind, op, externalId, id } = change;
  const what = `${plainText(kind).padEnd(14)}  ${plainText(op).padEnd(6)}`;
  return [colours.dim(plainText(at)), what, plainText(externalId ?? id), detailOf(change)]
    .filter((part) => part !== '')
    .join('  ');
}

// The contract tells the three shapes of `data` apart by `kind`.
function detailOf({ kind, data }: Change): string {
  if (data === undefined) return '';
  if (kind === 'payment_report') {
    const { number, partner, status, amount } = data as PaymentReport;
    return plainText(`${number}, ${partner.name}, ${status}, ${amountText(amount)} ${amount.currency}`);
  }
  if (kind === 'thread') {
    const { partner, subject } = data as Thread;
    return plainText(`${partner.name}: ${subject}`);
  }
  if (kind !== 'message') return '';
  const { author, text } = data as Message;
  const line = plainText(`${author.name ?? author.side}: ${text}`);
  return line.length > maxText ? `${line.slice(0, maxText)}…` : line;
}
