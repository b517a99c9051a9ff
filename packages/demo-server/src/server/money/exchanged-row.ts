/** What an allocation settles, in the currency of that, and what it takes of what settles, in the currency of that. */
export interface ExchangedRow {
  readonly amount: string;
  readonly currency: string;
  readonly paid: string;
  readonly source_currency: string;
  readonly rate: string | null;
  readonly difference: string | null;
}
