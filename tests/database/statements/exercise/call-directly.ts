import type { Database } from '../../../../packages/demo-server/src/server/db/database.ts';
import { searchDocumentIds } from '../../../../packages/demo-server/src/server/documents/document-search.store.ts';
import { rebuildSearch } from '../../../../packages/demo-server/src/server/documents/search-index.ts';
import { runHandler } from '../../../../packages/demo-server/src/server/testing/run-handler.ts';
import type { SeededPublisher } from '../../../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { listThreads } from '../../../../packages/demo-server/src/server/threads/list-threads.ts';

/** What an account of this size, or the credentials that there are, never come to. */
export async function callDirectly(
  database: Database,
  { caller, client, otherClient, publisherId }: SeededPublisher,
): Promise<void> {
  const sees = [client.partnerId, otherClient.partnerId];
  await runHandler(database, 'listThreads', listThreads, { ...caller, sees });
  for (const key of ['issueDate', 'number'] as const) {
    for (const descending of [true, false]) {
      const listing = { filter: { q: 'f001' }, key, descending, after: undefined, limit: 50 };
      await database.transaction({ publisherId, sees: 'everything' }, (trx) =>
        searchDocumentIds(trx, caller, '2026-03-10', listing, 1),
      );
    }
  }
  await rebuildSearch(database, publisherId);
}
