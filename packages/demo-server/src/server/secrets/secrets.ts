/**
 * Keeps what has to be read again and nobody else may read: secrets of second factors, of clients at providers, of webhooks. `of` says whose
 * it is; what was sealed for one opens for no other.
 */
export interface Secrets {
  seal(text: string, of: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Throws `SecretError`. */
  open(sealed: Uint8Array, of: string): Promise<string>;
  /** Whether it was sealed as `seal` seals now: by the first key, or not at all where there is none. */
  isCurrent(sealed: Uint8Array): boolean;
}

/** A secret that cannot be opened: made with a key that is not there, for another record, or changed since. */
export class SecretError extends Error {
  override readonly name = 'SecretError';
}
