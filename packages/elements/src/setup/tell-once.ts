const told = Symbol.for('saldo.told.v1');

/** Tells the page's developer once, however many elements, and copies of the package, run into the same. */
export function tellOnce(sentence: string): void {
  const page = globalThis as { [told]?: Set<string> };
  const before = (page[told] ??= new Set());
  if (before.has(sentence)) return;
  before.add(sentence);
  console.warn(`Saldo: ${sentence}`);
}

/** Tells what a module that is loaded for it says, if anything. Out of reach of what it would be loaded from, nobody is told. */
export async function tellLater<Module>(
  load: () => Promise<Module>,
  sentenceOf: (module: Module) => string | undefined,
): Promise<void> {
  const module = await load().catch(() => undefined);
  const sentence = module && sentenceOf(module);
  if (sentence !== undefined) tellOnce(sentence);
}
