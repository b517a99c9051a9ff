import type { Database } from '../../../../packages/demo-server/src/server/db/database.ts';
import { seedPublisher } from '../../../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../../../packages/demo-server/src/server/testing/test-app.ts';
import { makeAccount } from '../../../contract/make-account.ts';
import { answerAsPartner } from './answer-as-partner.ts';
import { runHandler } from '../../../../packages/demo-server/src/server/testing/run-handler.ts';
import { listThreads } from '../../../../packages/demo-server/src/server/threads/list-threads.ts';
import { askEverything } from './ask-everything.ts';
import { operate } from './operate.ts';
import { publishEverything } from './publish-everything.ts';

/** Uses the application so that each statement in it is run, in each form that it takes. */
export async function exercise(database: Database): Promise<void> {
  const app = new TestApp(database);
  const seeded = await seedPublisher(database);
  const account = await makeAccount(app, seeded);
  await publishEverything(app, seeded);
  await answerAsPartner(app, seeded, account);
  await askEverything(app, seeded, account);
  // Who sees several partners: no credential gives that yet.
  const sees = [seeded.client.partnerId, seeded.otherClient.partnerId];
  await runHandler(database, 'listThreads', listThreads, { ...seeded.caller, sees });
  await operate(app, database, seeded);
}
