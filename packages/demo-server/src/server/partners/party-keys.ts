import type { PartnerInput } from '@saldo/sdk/contract';
import { comparableName, identifiesAlone, normalizedIdentifier } from '@saldo/sdk/parties';

/** What tells who a party is. */
export type DescribedParty = Pick<PartnerInput, 'name' | 'taxId' | 'identifiers'>;

const maxNameLength = 300;

// What a paper calls the identifier in a public register says little; its digits are the same.
const publicRegisters = new Set([
  'tax',
  'vat',
  'company',
  'foreign',
  'rfc',
  'rut',
  'ruc',
  'cuit',
  'nit',
  'cnpj',
  'cpf',
]);

/**
 * By what a party is found, the best first: its identifiers as they are compared, or, where it has none of its own, the one that it
 * shares with others together with its name. So those who share an identifier are never taken for each other.
 */
export function partyKeys(party: DescribedParty): string[] {
  const stated = statedIdentifiers(party);
  const own = stated.filter(({ value }) => identifiesAlone(value));
  if (own.length > 0)
    return [...new Set(own.map(({ scheme, value }) => `${scheme}:${normalizedIdentifier(value)}`))];
  return [`name:${sharedIdentifier(stated)}:${bounded(comparableName(party.name))}`];
}

/** The external id of a partner that is made because a paper names it. The publisher's own record can take it over. */
export function externalIdOf(party: DescribedParty): string {
  const { taxId, identifiers = [], name } = party;
  if (taxId !== undefined && identifiesAlone(taxId)) return onOneLine(taxId);
  const own = identifiers.find(({ value }) => identifiesAlone(value));
  if (own !== undefined) return onOneLine(`${own.scheme}:${own.value}`);
  const shared = sharedIdentifier(statedIdentifiers(party));
  return `${shared === '' ? 'name' : shared}:${comparableName(name)}`;
}

// External ids have no control characters; names and identifiers may.
function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\ufeff]+/gu, ' ').trim();
}

function statedIdentifiers({ taxId, identifiers = [] }: DescribedParty): { scheme: string; value: string }[] {
  return [
    ...(taxId === undefined ? [] : [{ scheme: 'tax', value: taxId }]),
    ...identifiers.map(({ scheme, value }) => ({
      scheme: publicRegisters.has(scheme) ? 'tax' : scheme,
      value,
    })),
  ];
}

// A dash, zeros and "N/A" all say the same: nothing.
function sharedIdentifier(stated: readonly { value: string }[]): string {
  const telling = stated.find(({ value }) => /[1-9]/.test(value));
  return telling === undefined ? '' : normalizedIdentifier(telling.value);
}

// One character can become many when it is compared (NFKC), and a key has to fit into an index.
function bounded(name: string): string {
  return [...name].slice(0, maxNameLength).join('');
}
