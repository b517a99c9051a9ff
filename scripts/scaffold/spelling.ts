/** A name in the spellings that code needs. */
export interface Spelling {
  /** `balance-card`: folders and files. */
  readonly kebab: string;
  /** `BalanceCard`: classes and types. */
  readonly pascal: string;
  /** `balanceCard`: constants. */
  readonly camel: string;
  /** `balance_card`: tables and kinds of records. */
  readonly snake: string;
  /** `balance card`: sentences. */
  readonly words: string;
  /** `Balance card`: titles. */
  readonly title: string;
}

/** Spells a name such as `balance-card`. Throws `RangeError` for what is no such name. */
export function spell(kebab: string): Spelling {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(kebab)) {
    throw new RangeError('A name is lower-case words joined by hyphens, such as balance-card.');
  }
  const pascal = kebab.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const words = kebab.replaceAll('-', ' ');
  return {
    kebab,
    pascal,
    camel: pascal[0]!.toLowerCase() + pascal.slice(1),
    snake: kebab.replaceAll('-', '_'),
    words,
    title: words[0]!.toUpperCase() + words.slice(1),
  };
}
