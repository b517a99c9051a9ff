import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { databaseBlobs } from '../blobs/blobs.ts';
import { deprecationHeaders } from '../contract/deprecation.ts';
import { ROUTES } from '../contract/route.ts';
import { Validator } from '@saldo/sdk/judging';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { handlers } from '../handlers.ts';
import { uuidGenerator } from '../ids.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { TEST_NOW } from '../testing/test-app.ts';
import { noPasswords } from '../passwords/no-passwords.ts';
import { LiveFeeds } from '../feed/live-feeds.ts';
import { Confirmations } from './confirmations.ts';
import { DayTurns } from './day-turns.ts';
import { Followers } from './followers.ts';
import { KeyUses } from './key-uses.ts';
import { noWebhooks } from '../operations/webhook-targets.ts';
import { Pacing } from './pacing.ts';
import { noFileSources } from '../operations/file-sources.ts';
import { openSecrets } from '../secrets/open-secrets.ts';
import { serveOperation } from './serve-operation.ts';

withDatabases('An operation that is to end', suite);

function suite(databases: TestDatabases): void {
  let seeded: SeededPublisher;
  before(async () => {
    seeded = await seedPublisher(databases.database);
  });

  const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);
  const clock = () => Date.parse(TEST_NOW);
  const ask = (said: Parameters<typeof deprecationHeaders>[0], token: string | undefined) =>
    serveOperation(
      {
        ...{
          database: databases.database,
          blobs: databaseBlobs,
          sources: noFileSources,
          webhooks: noWebhooks,
          clock,
          random,
          log: () => undefined,
          handlers,
          passwords: noPasswords,
          secrets: openSecrets([], random),
          openId: undefined,
        },
        ...{
          validator: new Validator(),
          newId: uuidGenerator(clock, random),
          followers: new Followers(),
          pacing: new Pacing(undefined),
          days: new DayTurns(databases.database),
          keyUses: new KeyUses({ database: databases.database, log: () => undefined }),
          feed: new LiveFeeds(databases.database),
          confirmations: new Confirmations(databases.database, clock),
        },
      },
      {
        ...ROUTES.find(({ operationId }) => operationId === 'listDocuments')!,
        deprecation: deprecationHeaders(said),
      },
      new Request('http://saldo.test/v1/documents', {
        headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
      }),
      {},
    );
  const ending = { deprecated: true, 'x-deprecation': '2026-01-01', 'x-sunset': '2027-03-01' };

  test('tells since when and until when, with an answer and with a problem', async () => {
    for (const [token, status] of [
      [seeded.client.token, 200],
      [undefined, 401],
    ] as const) {
      const answer = await ask(ending, token);
      const { headers } = answer;
      assert.equal(headers.get('deprecation'), '@1767225600');
      assert.equal(headers.get('sunset'), 'Mon, 01 Mar 2027 00:00:00 GMT');
      assert.equal(answer.status, status);
    }
  });

  test('tells no end before one is set, and nothing while it is not deprecated', async () => {
    const open = await ask({ deprecated: true, 'x-deprecation': '2026-01-01' }, seeded.client.token);
    assert.deepEqual([open.headers.has('deprecation'), open.headers.has('sunset')], [true, false]);
    const current = await ask({}, seeded.client.token);
    assert.deepEqual([current.headers.has('deprecation'), current.headers.has('sunset')], [false, false]);
  });
}
