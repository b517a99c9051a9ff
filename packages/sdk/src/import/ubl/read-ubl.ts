import type { DocumentRecord } from '../../generated/contract.ts';
import type { ImportOptions } from '../imported.ts';
import { keyOfParty } from '../parties/partner-of.ts';
import { seenByPublisher } from '../parties/seen-by-publisher.ts';
import { positiveDocument } from '../positive-document.ts';
import { requiredDate } from '../required-value.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { changesOf } from './ubl-changes.ts';
import { dueOf } from './ubl-due.ts';
import {
  fiscalOf,
  isPeruvian,
  numberOf,
  typeOf,
  ublExternalId,
  ublIdentity,
  type UblKind,
} from './ubl-identity.ts';
import { linesOf } from './ubl-lines.ts';
import { aggregate, basicText } from './ubl-namespaces.ts';
import { particularsOf } from './ubl-particulars.ts';
import { ublParty } from './ubl-party.ts';
import { relatedOf } from './ubl-related.ts';
import { taxesOf, withholdingsOf } from './ubl-taxes.ts';
import { detractionsOf, perceptionOf } from './ubl-peru.ts';
import { totalsOf, ublPartsOfTotal } from './ubl-totals.ts';

/**
 * Reads an OASIS UBL 2 Invoice, CreditNote or DebitNote; the profile may be Peru's (SUNAT), Colombia's or EN 16931's.
 *
 * `externalId` is `ubl:<issuer's tax id>:<type code>:<ID>`. `total` is `PayableAmount`: prepayments are taken off, what the
 * payer will withhold or deposit with the tax office (retención, detracción) is not: that stands among the withholdings. An ID such as `F001-00012345` gives
 * series and number. Dates are taken as written.
 */
export async function readUbl(root: XmlElement, options: ImportOptions): Promise<DocumentRecord> {
  const kind = root.name as UblKind;
  const issuer = ublParty(aggregate(root, 'AccountingSupplierParty'));
  const recipient = ublParty(aggregate(root, 'AccountingCustomerParty'));
  const issuerTaxId = await keyOfParty(issuer, 'issuer');
  const identity = ublIdentity(root, kind, issuerTaxId);
  const totals = totalsOf(root);
  const { currency, total } = totals;
  const taxes = taxesOf(root, currency);
  const peru = isPeruvian(identity);
  const withholdings = [
    ...withholdingsOf(root, currency, peru),
    ...(peru ? detractionsOf(root, currency) : []),
  ];
  const description = peru ? perceptionOf(root) : undefined;
  const changes = changesOf(root, currency, peru);
  const related = relatedOf(root, kind, issuerTaxId);
  const fiscal = fiscalOf(root, identity);
  const issueDate = requiredDate(basicText(root, 'IssueDate'), 'IssueDate');
  return {
    kind: 'document',
    externalId: ublExternalId(identity),
    data: positiveDocument({
      type: typeOf(kind, identity.typeCode),
      ...seenByPublisher(issuer, recipient, options),
      ...numberOf(identity.id),
      ...(fiscal && { fiscal }),
      issueDate,
      ...dueOf(root, currency, total),
      total: { amount: total, currency },
      ...ublPartsOfTotal(totals, taxes, withholdings, changes),
      ...changes,
      ...(taxes.length > 0 && { taxes }),
      ...(withholdings.length > 0 && { withholdings }),
      ...(related.length > 0 && { related }),
      ...particularsOf(root, { issueDate, currency, total }),
      ...(description !== undefined && { description }),
      ...linesOf(root, kind, currency),
    }),
  };
}
