import type { ContentKey } from './content-key.ts';

/** Keeps contents outside of the database. Every method throws `ContentStoreError` when the store does not do its part. */
export interface ContentStore {
  /** Durable when it resolves, whole or not at all; the same again changes nothing. */
  put(key: ContentKey, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** The bytes, undefined where there are none. */
  get(key: ContentKey): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Removes a content, if it is there. */
  delete(key: ContentKey): Promise<void>;
}

/** Why a store did not do its part, as one sentence without secrets; asking again later may help. */
export class ContentStoreError extends Error {
  override readonly name = 'ContentStoreError';
  /** What the store itself calls it: a code of the system (`ENOSPC`), of S3 (`AccessDenied`) or an HTTP status. */
  readonly code: string;

  constructor(message: string, code: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
