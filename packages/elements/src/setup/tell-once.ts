const told = Symbol.for('saldo.told.v1');

/** Tells the page's developer once, however many elements, and copies of the package, run into the same. */
export function tellOnce(sentence: string): void {
  const page = globalThis as { [told]?: Set<string> };
  const before = (page[told] ??= new Set());
  if (before.has(sentence)) return;
  before.add(sentence);
  console.warn(`Saldo: ${sentence}`);
}
