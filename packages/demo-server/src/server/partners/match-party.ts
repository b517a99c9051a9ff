import { comparableName } from '@saldo/sdk/parties';
import type { PartnerMatch } from './partner-write.store.ts';
import { partyKeys, type DescribedParty } from './party-keys.ts';

/** Who has which identifier. */
export type Holders = Map<string, PartnerMatch[]>;

/**
 * Those who may be meant: the holders of the first identifier that anybody has, of them who have the others too, and of them who
 * have the name.
 */
export function matchParty(party: DescribedParty, holders: Holders): readonly PartnerMatch[] {
  const [first = [], ...others] = partyKeys(party).flatMap((key) => {
    const held = holders.get(key);
    return held === undefined ? [] : [held];
  });
  const narrowed = others.reduce(
    (left, held) => preferring(left, ({ id }) => held.some((one) => one.id === id)),
    first,
  );
  const name = comparableName(party.name);
  return preferring(narrowed, (one) => comparableName(one.name) === name);
}

/** Those to whom it applies, or all where it applies to none. */
function preferring(partners: PartnerMatch[], applies: (partner: PartnerMatch) => boolean): PartnerMatch[] {
  if (partners.length < 2) return partners;
  const left = partners.filter(applies);
  return left.length > 0 ? left : partners;
}
