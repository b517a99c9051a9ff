import fc from 'fast-check';

const SURROGATES = 0x800;

/**
 * Any character, as the unit of a text: what fast-check's own `unit: 'binary'` means, which takes four seconds to list
 * them all in each process.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.nat({ max: 0x10ffff - SURROGATES }).map(
  (n) => String.fromCodePoint(n < 0xd800 ? n : n + SURROGATES),
  (character) => {
    if (typeof character !== 'string' || [...character].length !== 1) throw new TypeError('no character');
    const point = character.codePointAt(0)!;
    return point < 0xd800 ? point : point - SURROGATES;
  },
);
