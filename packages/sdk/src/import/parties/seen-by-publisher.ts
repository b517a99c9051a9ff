import type { Direction, DocumentInput } from '../../generated/contract.ts';
import { normalizedIdentifier } from '../../parties/normalized-identifier.ts';
import type { ImportOptions } from '../imported.ts';
import { Refused } from '../refused.ts';
import { paperParty, type InvoiceParty } from './invoice-party.ts';
import { partnerOf } from './partner-of.ts';

/**
 * Direction, partner, issuer and recipient of a document between two parties, seen from the publisher. `creditor` is whose
 * claim it is about: the issuer's of an invoice, the recipient's of a withholding certificate.
 */
export function seenByPublisher(
  issuer: InvoiceParty,
  recipient: InvoiceParty,
  options: ImportOptions,
  creditor: 'issuer' | 'recipient' = 'issuer',
): Pick<DocumentInput, 'direction' | 'partner' | 'issuer' | 'recipient'> {
  const side = sideOf(issuer, recipient, options, creditor);
  const [from, to] = [paperParty(issuer), paperParty(recipient)];
  return { ...side, ...(from && { issuer: from }), ...(to && { recipient: to }) };
}

/** On which account something between two parties belongs, and whose it is. Refuses what is not between the publisher and another. */
export function sideOf(
  issuer: InvoiceParty,
  recipient: InvoiceParty,
  options: ImportOptions,
  creditor: 'issuer' | 'recipient' = 'issuer',
): { direction: Direction; partner: DocumentInput['partner'] } {
  const [claims, owes] = creditor === 'issuer' ? [issuer, recipient] : [recipient, issuer];
  const direction = directionOf(claims, owes, options);
  const partner =
    (direction === 'receivable') === (creditor === 'issuer')
      ? partnerOf(recipient, 'recipient')
      : partnerOf(issuer, 'issuer');
  return { direction, partner };
}

function directionOf(
  creditor: InvoiceParty,
  debtor: InvoiceParty,
  { publisherTaxId, publisherIdentifiers = [], direction }: ImportOptions,
): Direction {
  const known = [publisherTaxId, ...publisherIdentifiers].filter((value) => value !== undefined);
  const own = new Set(known.flatMap((value) => formsOf(value)));
  const isPublisher = ({ identifiers, country }: InvoiceParty): boolean =>
    identifiers.some(({ value }) => formsOf(value, country).some((form) => own.has(form)));
  const [from, to] = [isPublisher(creditor), isPublisher(debtor)];
  if (from && to) throw new Refused('direction', 'its issuer and its recipient are both the publisher');
  if (from) return 'receivable';
  if (to) return 'payable';
  if (direction !== undefined) return direction;
  throw new Refused(
    'direction',
    own.size === 0
      ? 'nothing tells whether it was issued or received: set the publisher’s tax id, or state the direction'
      : 'neither its issuer nor its recipient is the publisher, as the publisher’s identifiers tell; where it belongs all the same, state the direction',
  );
}

// A VAT number is written with and without its country before it.
function formsOf(value: string, country?: string): string[] {
  const whole = normalizedIdentifier(value);
  if (whole === '') return [];
  const prefix = country ?? /^[A-Z]{2}(?=[A-Z]?\d{7})/.exec(whole)?.[0];
  return prefix !== undefined && whole.startsWith(prefix) && whole.length > prefix.length + 5
    ? [whole, whole.slice(prefix.length)]
    : [whole];
}
