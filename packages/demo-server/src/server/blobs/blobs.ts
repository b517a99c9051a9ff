import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { ContentKey } from './content-key.ts';

/** Whose bytes, and what they are. */
export interface BlobKey extends ContentKey {
  readonly fileId: string;
}

/** Gives the bytes of a file, undefined where they are lost. */
export type ReadBlob = () => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** Where the bytes of files live. */
export interface Blobs {
  /**
   * Before the transaction that records a file, and outside of any: stores its bytes where they live elsewhere than in the
   * database. Durable when it resolves. What no transaction records after all is tidied up.
   */
  keep(key: ContentKey, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** In the transaction that records the file, after `keep` and after the record. */
  put(trx: Transaction<Schema>, key: BlobKey, bytes: Uint8Array): Promise<void>;
  /** Finds the bytes of a file that the transaction sees. What comes back is called when the transaction has ended. */
  find(trx: Transaction<Schema>, key: BlobKey): Promise<ReadBlob>;
  /** Deletes contents that no file has any more. */
  forget(keys: readonly ContentKey[]): Promise<void>;
}

/** Keeps bytes beside the records: one transaction, one backup, and every server process sees them. */
export const databaseBlobs: Blobs = {
  async keep() {},
  async put(trx, { publisherId, fileId }, bytes) {
    await trx
      .insertInto('blobs')
      .values({ publisher_id: publisherId, file_id: fileId, bytes })
      .onConflict((conflict) => conflict.columns(['publisher_id', 'file_id']).doUpdateSet({ bytes }))
      .execute();
  },
  async find(trx, { publisherId, fileId }) {
    const row = await trx
      .selectFrom('blobs')
      .select('bytes')
      .where('publisher_id', '=', publisherId)
      .where('file_id', '=', fileId)
      .executeTakeFirst();
    const bytes = row?.bytes as Uint8Array<ArrayBuffer> | undefined;
    return () => Promise.resolve(bytes);
  },
  async forget() {},
};
