import type { DocumentInput } from '../../generated/contract.ts';
import { Refused } from '../refused.ts';
import { limited, required } from '../required-value.ts';
import { sha256 } from '../sha256.ts';
import { isGenericIdentifier } from './generic-identifiers.ts';
import { paperParty, type InvoiceParty } from './invoice-party.ts';

const maxTaxId = 50;

/**
 * Which partner a party is. An identifier of its own tells; one that many share tells only together with the name, so that
 * two clients never meet in one account. Refuses a party of which nothing tells who it is.
 */
export async function partnerOf(party: InvoiceParty, role: string): Promise<DocumentInput['partner']> {
  const { identifiers, name, country } = party;
  const own = identifiers.find(({ value }) => !isGenericIdentifier(value));
  const described = (taxId: string, fallback: string) => ({
    taxId,
    name: name ?? fallback,
    ...(country !== undefined && { country }),
  });
  if (own) return described(limited(own.value, maxTaxId, `the identifier of the ${role}`), own.value);
  const [shared] = identifiers;
  if (name !== undefined) {
    const prefix = shared?.value ?? (party.unnamed === true ? '-' : 'name');
    return described(await bounded(`${prefix}:${comparableName(name)}`), name);
  }
  // Receipts that name no buyer belong to nobody, together.
  if (party.unnamed === true) return { taxId: '-', name: 'Clientes varios' };
  required(shared, `what identifies the ${role} (a tax id, another identifier, or a name)`);
  throw new Refused(
    'missing',
    `the ${role} is named by an identifier that many share alone: its own identifier or its name is missing`,
  );
}

/** What tells the papers of this party from those of all others, in external ids: its identifier, or else its name. */
export async function keyOfParty(party: InvoiceParty, role: string): Promise<string> {
  const own = paperParty(party)?.taxId;
  if (own !== undefined) return own;
  const partner = await partnerOf(party, role);
  return 'taxId' in partner ? partner.taxId : '';
}

function comparableName(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.,;:]+/gu, ' ')
    .trim();
}

async function bounded(key: string): Promise<string> {
  if (key.length <= maxTaxId) return key;
  return `${key.slice(0, maxTaxId - 17).trim()}#${(await sha256(key)).slice(0, 16)}`;
}
