/**
 * A text that is the same for questions that say the same: whatever the order of fields, and whether what is absent is left out
 * or `undefined`. Takes what JSON can say.
 */
export function structuralKey(question: unknown): string {
  return JSON.stringify(question, inOrder) ?? '';
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
