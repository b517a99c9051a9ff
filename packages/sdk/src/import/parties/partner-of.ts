import type { DocumentInput } from '../../generated/contract.ts';
import { comparableName } from '../../parties/comparable-name.ts';
import { identifiesAlone } from '../../parties/generic-identifier.ts';
import { cut } from '../cut.ts';
import { Refused } from '../refused.ts';
import { limited, required } from '../required-value.ts';
import { sha256 } from '../sha256.ts';
import { paperParty, type InvoiceParty, type PartyIdentifier } from './invoice-party.ts';

/**
 * Which partner a party is: all that the paper says of it, by which whoever is asked to publish it finds the account. Refuses
 * a party of which nothing tells who it is: an identifier that many share takes a name beside it.
 */
export function partnerOf(party: InvoiceParty, role: string): DocumentInput['partner'] {
  const { identifiers, name, country } = party;
  const own = identifiers.filter(({ value }) => identifiesAlone(value)).slice(0, 20);
  const described = (
    taxId: string | undefined,
    fallback: string,
    others: readonly PartyIdentifier[] = [],
  ) => ({
    ...(taxId !== undefined && { taxId: limited(taxId, 50, `the identifier of the ${role}`) }),
    ...(others.length > 0 && { identifiers: others.map((one) => inItsRegister(one, role)) }),
    name: name ?? fallback,
    ...(country !== undefined && { country }),
  });
  const [best, ...others] = own;
  if (best?.scheme === 'endpoint') return described(undefined, best.value, own);
  if (best) return described(best.value, best.value, others);
  const [shared] = identifiers;
  if (name !== undefined) return described(shared?.value ?? (party.unnamed === true ? '-' : undefined), name);
  // Receipts that name no buyer belong to nobody, together.
  if (party.unnamed === true) return { taxId: '-', name: 'Clientes varios' };
  required(shared, `what identifies the ${role} (a tax id, another identifier, or a name)`);
  throw new Refused(
    'missing',
    `the ${role} is named by an identifier that many share alone: its own identifier or its name is missing`,
  );
}

// An address in a network is one in a register, whose code stands before it: `0088:7300010000001`.
function inItsRegister({ scheme, value }: PartyIdentifier, role: string): PartyIdentifier {
  const [, register, address] = (scheme === 'endpoint' && /^([A-Za-z0-9-]{1,50}):(.+)$/.exec(value)) || [];
  return {
    scheme: register?.toLowerCase() ?? scheme,
    value: limited(address ?? value, 100, `the identifier of the ${role}`),
  };
}

/** What tells the papers of this party from those of all others, in external ids: its identifier, or else its name. */
export async function keyOfParty(party: InvoiceParty, role: string): Promise<string> {
  const own = paperParty(party)?.taxId;
  if (own !== undefined) return own;
  const { name } = partnerOf(party, role) as { name: string };
  const key = `name:${comparableName(name)}`;
  return key.length <= 50 ? key : `${cut(key, 33)}#${(await sha256(key)).slice(0, 16)}`;
}
