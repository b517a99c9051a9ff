import { spell, type Spelling } from '../scaffold/spelling.ts';

/** The name of a resource: of one record, and of all. */
export interface ResourceName extends Spelling {
  readonly plural: Spelling;
  /** Its type in the contract. What is a global of JavaScript, such as `Promise`, is called a partner's: `PartnerPromise`. */
  readonly type: string;
}

/** Reads a name in the singular, such as `promise`. Throws `RangeError` for what is no such name. */
export function resourceName(given: string): ResourceName {
  const one = spell(given);
  const type = one.pascal in globalThis ? `Partner${one.pascal}` : one.pascal;
  return { ...one, plural: spell(pluralOf(one.kebab)), type };
}

function pluralOf(kebab: string): string {
  if (/[^aeiou]y$/.test(kebab)) return `${kebab.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(kebab) ? `${kebab}es` : `${kebab}s`;
}
