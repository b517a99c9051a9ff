/** The name of an element in the spellings that code needs. */
export interface ElementName {
  /** `balance-card`: folder, files, and the tag after `saldo-`. */
  readonly kebab: string;
  /** `BalanceCard`: classes and types. */
  readonly pascal: string;
  /** `balanceCard`: constants. */
  readonly camel: string;
  /** `Balance card`: for people. */
  readonly title: string;
}

/** Reads a name such as `balance-card`; a leading `saldo-` is dropped. Throws `RangeError` for what is no such name. */
export function elementName(given: string): ElementName {
  const kebab = given.replace(/^saldo-/, '');
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(kebab)) {
    throw new RangeError('A name is lower-case words joined by hyphens, such as balance-card.');
  }
  const pascal = kebab.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const camel = pascal[0]!.toLowerCase() + pascal.slice(1);
  const words = kebab.replaceAll('-', ' ');
  return { kebab, pascal, camel, title: words[0]!.toUpperCase() + words.slice(1) };
}
