/** A text is not a calendar date `YYYY-MM-DD` that exists. The text itself is not repeated. */
export class InvalidDateError extends RangeError {
  override readonly name = 'InvalidDateError';

  constructor() {
    super('Not a calendar date such as "2026-03-31".');
  }
}
