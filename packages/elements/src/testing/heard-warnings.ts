const warn = console.warn;
const told = Symbol.for('saldo.told.v1');

/** Hears what the console is warned of until the test ends. What was told before is told again. */
export function heardWarnings(): () => readonly string[] {
  const warnings: string[] = [];
  console.warn = (...parts: unknown[]) => void warnings.push(parts.map(String).join(' '));
  delete (globalThis as { [told]?: unknown })[told];
  return () => warnings;
}

afterEach(() => void (console.warn = warn));
