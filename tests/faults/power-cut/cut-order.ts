/** What a program whose power will be cut is told, as JSON in its first argument. */
export interface CutOrder {
  readonly folder: string;
  readonly apiKey: string;
  readonly publisherId: string;
  /** Seed of the dice, and a part of the numbers of documents. */
  readonly life: number;
  /** After so many writes, flushes and changes of names of the drive. */
  readonly steps: number;
  /** How likely what was not flushed is lost, 0 to 1. */
  readonly lost: number;
  /** The drive reports flushes that it does not do. */
  readonly lies: boolean;
}

/** A line of what it prints. */
export interface CutLine {
  /** Ids of the documents that it found. */
  readonly found?: readonly string[];
  /** How many balances were kept otherwise than they are derived. */
  readonly differences?: number;
  readonly acknowledged?: readonly string[];
}
