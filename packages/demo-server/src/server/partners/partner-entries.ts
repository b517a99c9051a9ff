import type { PartnerInput } from '@saldo/sdk/contract';

// Beside the metadata in the same index: no key of metadata begins with these signs.

export function tagEntry(tag: string): string {
  return `#${tag}`;
}

export function parentEntry(externalId: string): string {
  return `^${externalId}`;
}

/** What lists find a partner by beside its metadata. */
export function partnerEntries({ tags = [], parent }: PartnerInput): string[] {
  return [...tags.map(tagEntry), ...(parent === undefined ? [] : [parentEntry(parent)])];
}
