import { spell, type Spelling } from '../scaffold/spelling.ts';

/** The name of an element; the tag is `saldo-` and its kebab case. */
export type ElementName = Spelling;

/** Reads a name such as `balance-card`; a leading `saldo-` is dropped. Throws `RangeError` for what is no such name. */
export function elementName(given: string): ElementName {
  return spell(given.replace(/^saldo-/, ''));
}
