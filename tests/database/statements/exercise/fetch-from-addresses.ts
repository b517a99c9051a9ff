import assert from 'node:assert/strict';
import type { Database } from '../../../../packages/demo-server/src/server/db/database.ts';
import { SourcedFiles, TestHost } from '../../../../packages/demo-server/src/server/testing/sourced-files.ts';
import type { SeededPublisher } from '../../../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { PDF } from '../../../contract/make-account.ts';

/** Files by address: with and without what may be declared, before and after they are fetched. */
export async function fetchFromAddresses(database: Database, seeded: SeededPublisher): Promise<void> {
  const host = new TestHost();
  const files = new SourcedFiles(database, seeded, { outbound: host });
  await files.publish('fetched', { size: PDF.length });
  host.holds(PDF);
  assert.equal((await files.download('fetched')).status, 200);
  await files.publish('pending', { sha256: '0'.repeat(64) });
  assert.equal((await files.download('pending')).status, 502);
  await files.publish('pending');
  await files.publish('pending', undefined);
  for (const name of ['fetched', 'pending']) {
    await files.file(name);
    await files.document(name);
  }
}
