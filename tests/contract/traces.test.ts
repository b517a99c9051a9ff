import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { auditActionValues } from '@saldo/sdk/contract';
import type { OperationId } from '../../packages/demo-server/src/server/contract/operations.ts';
import { ROUTES, type Caller, type Route } from '../../packages/demo-server/src/server/contract/route.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { readAudit } from '../../packages/demo-server/src/server/testing/run-handler.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { makeAccount, type MadeAccount } from './make-account.ts';
import { isEnding, requestFor, sideAs, tokenAs, UNDER_WAY } from './request-for.ts';

/** What leaves no entry in the audit, and why. */
const UNAUDITED: Partial<Record<OperationId, string>> = {};

/** Where the plain request asks for what is so already, or of nobody. */
const CHANGING: Partial<Record<OperationId, unknown>> = {
  setWebhookEndpointStatus: { status: 'disabled' },
  revokeSessions: { partner: { externalId: 'C-0001' } },
};

/** In whose name an entry stands, by the credential. */
const ACTORS: Readonly<Record<Caller, readonly string[]>> = {
  'api-key': ['api_key'],
  session: ['contact', 'staff'],
  'sign-in': ['user'],
};

withDatabases('what every operation that writes leaves', (databases) => {
  let app: TestApp;
  // A publisher for each kind of caller: what another has written, written again changes nothing.
  let publishers: Record<Caller, SeededPublisher>;
  let accounts: Record<Caller, MadeAccount>;
  before(async () => {
    app = new TestApp(databases.database);
    const seed = () => seedPublisher(databases.database);
    publishers = { 'api-key': await seed(), session: await seed(), 'sign-in': await seed() };
    const make = (as: Caller) => makeAccount(app, publishers[as]);
    accounts = {
      'api-key': await make('api-key'),
      session: await make('session'),
      'sign-in': await make('sign-in'),
    };
  });

  // What ends the sessions that the accounts are made by comes last.
  const last = ({ operationId }: Route) => (operationId === 'revokeSessions' ? 1 : 0);
  const writing = ROUTES.filter(({ kind }) => kind === 'write' || kind === 'ingest');
  for (const route of writing.toSorted((a, b) => last(a) - last(b))) {
    if (UNDER_WAY.includes(route.operationId)) continue;
    for (const as of route.callers) {
      const why = UNAUDITED[route.operationId];
      test(`${route.operationId} by ${as}: ${why ?? 'an entry in the audit, in the name of who asked'}`, async () => {
        const seeded = publishers[as];
        const account = isEnding(route) ? await makeAccount(app, seeded) : accounts[as];
        // The same file again would change nothing.
        const ids = route.operationId === 'putFile' ? { ...account, fileExternalId: 'new.pdf' } : account;
        const { path, headers, ...asked } = requestFor(route, ids, sideAs(route, as));
        const body = CHANGING[route.operationId] ?? asked.body;
        const traces = () => readAudit(databases.database, seeded.publisherId);
        const token = await tokenAs(app, route, as, seeded);
        const earlier = await traces();
        const answer = await app.call(route.method, path, { ...(token && { token }), body, headers });
        assert.ok(answer.status < 300, `${answer.status} ${JSON.stringify(answer.body)}`);
        const left = (await traces()).slice(earlier.length);
        assert.equal(left.length > 0, why === undefined);
        const said = left.map((entry) => entry.split(' '));
        const known: readonly string[] = auditActionValues;
        assert.deepEqual(
          said.filter(([kind, , action]) => !ACTORS[as].includes(kind!) || !known.includes(action!)),
          [],
        );
      });
    }
  }
});
