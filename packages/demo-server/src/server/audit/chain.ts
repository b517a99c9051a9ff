/** An entry of a chain by what names it: its number, and its hash in hexadecimal. */
export interface ChainHead {
  readonly seq: bigint;
  readonly hash: string;
}

/** One entry as it is stored, with what the chain covers of it. */
export interface ChainEntry extends ChainHead {
  readonly content: string;
}

/** What is wrong with a chain, and from which entry on. */
export interface Break {
  readonly seq: bigint;
  readonly fault: 'changed' | 'missing' | 'inserted' | 'reordered' | 'cut' | 'rewritten';
  /** One sentence. */
  readonly detail: string;
}

/** A chain that can be read from any place on, in pieces. */
export interface ReadableChain {
  /** What stands before the first entry. */
  readonly start: string;
  /** A head that somebody has kept. */
  readonly kept?: ChainHead | undefined;
  /** Entries behind a place, by number and hash; none at the end. */
  read(after: ChainHead): Promise<readonly ChainEntry[]>;
  /** The head that is recorded with the newest entry. */
  head(): Promise<ChainHead>;
}
