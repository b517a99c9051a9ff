/** A text is not a decimal string such as `"1234.56"`. The text itself is not repeated: it may be personal data. */
export class InvalidDecimalError extends RangeError {
  override readonly name = 'InvalidDecimalError';

  constructor() {
    super('Not a decimal string such as "1234.56".');
  }
}
