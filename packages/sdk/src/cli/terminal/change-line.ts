import type {
  BalanceDifference,
  Change,
  Message,
  PaymentReport,
  UnknownChange,
} from '../../generated/contract.ts';
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

function detailOf(change: Change): string {
  switch (change.kind) {
    case 'payment_report':
      return change.data === undefined ? '' : reportDetail(change.data);
    case 'thread':
      return change.data === undefined
        ? ''
        : plainText(`${change.data.partner.name}: ${change.data.subject}`);
    case 'message':
      return change.data === undefined ? '' : messageDetail(change.data);
    case 'balance_difference':
      return change.data === undefined ? 'agrees' : differenceDetail(change.data);
    case 'webhook_endpoint':
      return plainText(change.data?.disabled?.reason ?? change.data?.status ?? '');
    case 'publisher':
    case 'partner':
    case 'document':
    case 'payment':
    case 'file':
      return '';
    default:
      change satisfies UnknownChange;
      return '';
  }
}

function reportDetail({ number, partner, status, amount }: PaymentReport): string {
  return plainText(`${number}, ${partner.name}, ${status}, ${amountText(amount)} ${amount.currency}`);
}

function differenceDetail({ partner, date, difference }: BalanceDifference): string {
  return plainText(`${partner.name}, ${date}, ${amountText(difference)} ${difference.currency}`);
}

function messageDetail({ author, text }: Message): string {
  const line = plainText(`${author.name ?? author.side}: ${text}`);
  return line.length > maxText ? `${line.slice(0, maxText)}…` : line;
}
