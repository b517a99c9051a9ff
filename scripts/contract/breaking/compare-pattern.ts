import fc from 'fast-check';

/**
 * Whether a pattern still accepts what it did, judged by texts made from the old one: a text that the new one refuses, or
 * undefined. An old pattern that no texts can be made from has to stay as it is.
 */
export function refusedByPattern(before: string | undefined, after: string | undefined): string | undefined {
  if (after === undefined || after === before) return undefined;
  const texts = textsOf(before);
  if (texts === undefined) return `all of ${before}, as far as can be told`;
  const pattern = new RegExp(after, 'u');
  const refused = texts.find((text) => !pattern.test(text));
  return refused === undefined ? undefined : JSON.stringify(refused);
}

function textsOf(pattern: string | undefined): string[] | undefined {
  const texts = pattern === undefined ? fc.string({ unit: 'grapheme' }) : matching(pattern);
  return texts && fc.sample(texts, { numRuns: 2000, seed: 1 });
}

function matching(pattern: string): fc.Arbitrary<string> | undefined {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'));
  } catch {
    return undefined;
  }
}
