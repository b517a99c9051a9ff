import type { Database } from '../db/database.ts';
import type { Blobs } from './blobs.ts';
import { deleteLooseContents } from './loose-content.store.ts';

/** A transaction waits for the store to delete so many. */
const AT_ONCE = 20;

/** Deletes the contents that have been loose since before an instant and that no file has. */
export async function forgetLooseContents(database: Database, blobs: Blobs, before: string): Promise<void> {
  let looked = AT_ONCE;
  while (looked === AT_ONCE) {
    looked = await database.maintenance(async (trx) => {
      const loose = await deleteLooseContents(trx, before, AT_ONCE);
      // Inside: what could not be deleted stays on the list, and nobody stores it anew meanwhile.
      await blobs.forget(loose.filter(({ named }) => !named));
      return loose.length;
    });
  }
}
