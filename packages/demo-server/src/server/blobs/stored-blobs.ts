import type { Database } from '../db/database.ts';
import type { Clock } from '../ids.ts';
import { databaseBlobs, type Blobs } from './blobs.ts';
import { sha256Hex } from './sha256.ts';
import { contentName } from './content-key.ts';
import type { ContentStore } from './content-store.ts';
import { insertLooseContent } from './loose-content.store.ts';

export interface StoredBlobsDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly store: ContentStore;
}

/**
 * Keeps bytes in a store outside of the database. What an installation kept in the database before is read from there still.
 * A content is noted as loose before it is stored, so that there is none of which the database knows nothing.
 */
export function storedBlobs({ database, clock, store }: StoredBlobsDeps): Blobs {
  return {
    async keep(key, bytes) {
      const { publisherId } = key;
      const now = new Date(clock()).toISOString();
      await database.transaction({ publisherId, sees: 'everything' }, (trx) =>
        insertLooseContent(trx, key, now),
      );
      // Also where it should be there: publishing a file again mends what a store has lost.
      await store.put(key, bytes);
    },
    async put(trx, { publisherId, fileId }) {
      await trx
        .deleteFrom('blobs')
        .where('publisher_id', '=', publisherId)
        .where('file_id', '=', fileId)
        .execute();
    },
    async find(trx, key) {
      const earlier = await (await databaseBlobs.find(trx, key))();
      return async () => {
        if (earlier !== undefined) return earlier;
        const bytes = await store.get(key);
        if (bytes !== undefined && (await sha256Hex(bytes)) !== key.sha256)
          throw new Error(`The content ${contentName(key)} is not what was stored`);
        return bytes;
      };
    },
    async forget(keys) {
      await Promise.all(keys.map((key) => store.delete(key)));
    },
  };
}
