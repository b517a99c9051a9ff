import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { ROUTES } from '../../packages/demo-server/src/server/contract/route.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { readAudit, readChanges } from '../../packages/demo-server/src/server/testing/run-handler.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { makeAccount } from './make-account.ts';
import { requestFor, sideAs, tokenAs } from './request-for.ts';

/** What is neither a record to follow nor an act in an account. */
const NO_TRACE = ['createSession', 'revokeSession', 'createSignInSession'];

withDatabases('what every operation that writes leaves', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  for (const route of ROUTES.filter(({ kind }) => kind === 'write' || kind === 'ingest')) {
    for (const as of route.callers) {
      const traced = !NO_TRACE.includes(route.operationId);
      test(`${route.operationId} by ${as}: ${traced ? 'a change in the feed, or an act in the audit' : 'nothing'}`, async () => {
        const account = await makeAccount(app, seeded);
        // The same file again would change nothing.
        const ids = route.operationId === 'putFile' ? { ...account, fileExternalId: 'new.pdf' } : account;
        const { path, body, headers } = requestFor(route, ids, sideAs(route, as));
        const traces = async () => [
          ...(await readChanges(databases.database, seeded.publisherId)),
          ...(await readAudit(databases.database, seeded.publisherId)),
        ];
        const token = await tokenAs(app, route, as, seeded);
        const earlier = await traces();
        const answer = await app.call(route.method, path, { ...(token && { token }), body, headers });
        assert.ok(answer.status < 300, `${answer.status} ${JSON.stringify(answer.body)}`);
        assert.equal((await traces()).length > earlier.length, traced);
      });
    }
  }
});
