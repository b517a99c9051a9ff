import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

export interface BlobKey {
  readonly publisherId: string;
  readonly fileId: string;
}

/** Where the bytes of files live. Durable when `put` resolves, or with the transaction that it was given. */
export interface Blobs {
  put(trx: Transaction<Schema>, key: BlobKey, bytes: Uint8Array): Promise<void>;
  get(trx: Transaction<Schema>, key: BlobKey): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** Keeps bytes beside the records: one transaction, one backup, and every server process sees them. */
export const databaseBlobs: Blobs = {
  async put(trx, { publisherId, fileId }, bytes) {
    await trx
      .insertInto('blobs')
      .values({ publisher_id: publisherId, file_id: fileId, bytes })
      .onConflict((conflict) => conflict.columns(['publisher_id', 'file_id']).doUpdateSet({ bytes }))
      .execute();
  },
  async get(trx, { publisherId, fileId }) {
    const row = await trx
      .selectFrom('blobs')
      .select('bytes')
      .where('publisher_id', '=', publisherId)
      .where('file_id', '=', fileId)
      .executeTakeFirst();
    return row?.bytes as Uint8Array<ArrayBuffer> | undefined;
  },
};
