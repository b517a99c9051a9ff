/**
 * A key that nobody else makes, 128 random bits. `crypto.randomUUID` exists only in secure contexts, and intranet pages
 * often are not.
 */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) =>
    part.toString(16).padStart(8, '0'),
  ).join('');
}
