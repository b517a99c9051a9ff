/** Two amounts of different currencies met where one currency is needed; amounts are never converted. */
export class CurrencyMismatchError extends RangeError {
  override readonly name = 'CurrencyMismatchError';
  /** ISO 4217 code that was expected. */
  readonly expected: string;
  /** ISO 4217 code that came. */
  readonly actual: string;

  constructor(expected: string, actual: string) {
    super(`Amounts of ${expected} and ${actual} cannot be combined.`);
    this.expected = expected;
    this.actual = actual;
  }
}
