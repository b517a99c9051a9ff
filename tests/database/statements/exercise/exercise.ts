import type { Database } from '../../../../packages/demo-server/src/server/db/database.ts';
import { searchDocumentIds } from '../../../../packages/demo-server/src/server/documents/document-search.store.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../../../packages/demo-server/src/server/testing/test-app.ts';
import { makeAccount } from '../../../contract/make-account.ts';
import { answerAsPartner } from './answer-as-partner.ts';
import { askEverything } from './ask-everything.ts';
import { callDirectly } from './call-directly.ts';
import { fetchFromAddresses } from './fetch-from-addresses.ts';
import { operate } from './operate.ts';
import { sendWebhooks } from './send-webhooks.ts';
import { sealSnapshots } from './seal-snapshots.ts';
import { proveOtherwise } from './prove-otherwise.ts';
import { signPeopleIn } from './sign-people-in.ts';
import { publishEverything } from './publish-everything.ts';

/** As a search does where there are more documents than it reads before it goes by grams. */
async function searchBeyondTheNewest(database: Database, { caller }: SeededPublisher): Promise<void> {
  const { publisherId, sees } = caller;
  const listing = {
    filter: { q: 'f00' },
    key: 'issueDate',
    descending: true,
    after: undefined,
    limit: 1,
  } as const;
  await database.transaction({ publisherId, sees }, (trx) =>
    searchDocumentIds(trx, caller, '2026-03-10', listing, 1),
  );
}

/** Uses the application so that each statement in it is run, in each form that it takes. */
export async function exercise(database: Database): Promise<void> {
  const app = new TestApp(database);
  const seeded = await seedPublisher(database);
  const account = await makeAccount(app, seeded);
  await publishEverything(app, seeded);
  await fetchFromAddresses(database, seeded);
  await answerAsPartner(app, seeded, account);
  await askEverything(app, seeded, account);
  await signPeopleIn(app, seeded);
  await sealSnapshots(app, database, seeded);
  await sendWebhooks(app, database, seeded);
  await proveOtherwise(database, seeded);
  await callDirectly(database, seeded);
  await operate(app, database, seeded);
  await searchBeyondTheNewest(database, seeded);
}
