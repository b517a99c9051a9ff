import { storedBlobs } from '../../../../packages/demo-server/src/server/blobs/stored-blobs.ts';
import type { Database } from '../../../../packages/demo-server/src/server/db/database.ts';
import { searchDocumentIds } from '../../../../packages/demo-server/src/server/documents/document-search.store.ts';
import { LiveFeeds } from '../../../../packages/demo-server/src/server/feed/live-feeds.ts';
import { rebuildSearch } from '../../../../packages/demo-server/src/server/documents/search-index.ts';
import { authenticateMany } from '../../../../packages/demo-server/src/server/principal/authenticate.ts';
import type { Principal } from '../../../../packages/demo-server/src/server/principal/principal.ts';
import { parseToken } from '../../../../packages/demo-server/src/server/principal/token.ts';
import { revokeSessionRow } from '../../../../packages/demo-server/src/server/sessions/session.store.ts';
import { runHandler } from '../../../../packages/demo-server/src/server/testing/run-handler.ts';
import type { SeededPublisher } from '../../../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { listThreads } from '../../../../packages/demo-server/src/server/threads/list-threads.ts';

/** What an account of this size, or the credentials that there are, never come to. */
export async function callDirectly(
  database: Database,
  { apiKey, caller, client, otherClient, publisherId }: SeededPublisher,
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
  await database.transaction({ publisherId }, (trx) =>
    revokeSessionRow(trx, publisherId, crypto.randomUUID(), '2026-03-10T17:00:00.000Z'),
  );
  await follow(database, caller, [apiKey, client.token]);
  await keepOutside(database, publisherId);
}

/** As those do who stay: their credentials are found together, and a look tells whom changes concern. */
async function follow(database: Database, caller: Principal, tokens: readonly string[]): Promise<void> {
  const { publisherId } = caller;
  await database.transaction({ publisherId }, (trx) =>
    authenticateMany(
      trx,
      publisherId,
      tokens.map((text) => parseToken(text)!),
      '2026-03-10T17:00:00.000Z',
    ),
  );
  (await new LiveFeeds(database).listen({ caller, kinds: undefined })).close();
}

/** As a server does whose files live in a folder or a bucket. */
async function keepOutside(database: Database, publisherId: string): Promise<void> {
  const store = { put: async () => {}, get: async () => undefined, delete: async () => {} };
  const blobs = storedBlobs({ database, clock: () => Date.parse('2026-03-10T17:00:00.000Z'), store });
  const content = { publisherId, sha256: '0'.repeat(64) };
  await blobs.keep(content, new Uint8Array());
  await database.transaction({ publisherId, sees: 'everything' }, (trx) =>
    blobs.put(trx, { ...content, fileId: crypto.randomUUID() }, new Uint8Array()),
  );
}
