import type { ComplexAttributeConverter } from 'lit';

/** Texts by key, as an attribute written as the query of an address: `project=P-14&site=Pit%203`. */
export const pairsAttribute: ComplexAttributeConverter<Readonly<Record<string, string>> | undefined> = {
  fromAttribute: (value) => (value === null ? undefined : Object.fromEntries(new URLSearchParams(value))),
};
