import fc from 'fast-check';

/** Any amount that the contract accepts: up to 18 digits before and 6 after the point; `-0` left out. */
export const amount: fc.Arbitrary<string> = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }),
    fc.option(fc.stringMatching(/^\d{1,6}$/), { nil: undefined }),
  )
  .map(([negative, whole, fraction]) => {
    const digits = fraction === undefined ? String(whole) : `${whole}.${fraction}`;
    return negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
  });

/** A positive amount with two decimals, small enough that coincidences happen. */
export const price: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 20_000 })
  .map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`);
