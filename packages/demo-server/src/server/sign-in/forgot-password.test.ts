import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import type { Entrance, SignInToken } from '@saldo/sdk/contract';
import { databaseBlobs } from '../blobs/blobs.ts';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { JOBS } from '../job-kinds.ts';
import { JobRunner } from '../jobs/job-runner.ts';
import { smtpMailer } from '../mail/smtp-mailer.node.ts';
import { SEEDED_PASSWORD, seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

withDatabases('A forgotten password', suite);

function suite(databases: TestDatabases): void {
  let app: TestApp;
  let seeded: SeededPublisher;
  let jobs: JobRunner;
  let smtp: SMTPServer;
  const mails: string[] = [];

  before(async () => {
    smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, taken) {
        const pieces: Buffer[] = [];
        stream.on('data', (piece: Buffer) => pieces.push(piece));
        stream.on('end', () => {
          mails.push(Buffer.concat(pieces).toString());
          taken();
        });
      },
    });
    smtp.listen(0, '127.0.0.1');
    await once(smtp.server, 'listening');
    const { port } = smtp.server.address() as AddressInfo;
    app = new TestApp(databases.database, { canMail: true });
    seeded = await seedPublisher(databases.database);
    jobs = new JobRunner({
      ...{ database: databases.database, blobs: databaseBlobs, clock: () => app.now, random },
      log: () => undefined,
      kinds: JOBS.filter(({ everyMs }) => everyMs === undefined),
      mailer: smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Saldo <saldo@empresa.example>' }),
      portalUrl: 'https://portal.example/portal/',
    });
  });
  after(async () => {
    await jobs.stop();
    await new Promise<void>((resolve) => void smtp.close(resolve));
  });

  const entrance = () => `/v1/publishers/${seeded.publisherId}/sign-in`;
  const forgot = (login: string) =>
    app.call('POST', `${entrance()}/forgot`, { body: { login, entrance: 'partner' } });
  const signIn = (password: string) =>
    app.call<SignInToken>('POST', entrance(), {
      body: { login: seeded.user.login, password, entrance: 'partner' },
    });

  test('leads to a person until the publisher decides otherwise', async () => {
    const { body } = await app.call<Entrance>('GET', entrance());
    assert.equal(body.selfServiceReset, false);
    assert.deepEqual(refusal(await forgot(seeded.user.login)), ['403 operation-not-permitted']);
    const settings = { selfServiceReset: true, language: 'pt' };
    const token = seeded.administrator.token;
    assert.equal((await app.call('PUT', '/v1/sign-in-settings', { token, body: settings })).status, 200);
    assert.equal((await app.call<Entrance>('GET', entrance())).body.selfServiceReset, true);
  });

  test('is replaced by a link that works once, is mailed to who is known, and ends what was there when it is used', async () => {
    const before = (await signIn(SEEDED_PASSWORD)).body.token;
    const [known, unknown] = [await forgot(seeded.user.login), await forgot('nadie@cliente.example')];
    assert.deepEqual([known.status, known.body], [unknown.status, unknown.body]);
    assert.equal(known.status, 202);
    await jobs.runDue();
    assert.equal(mails.length, 1);
    const text = mails[0]!.replaceAll(/=\r\n/g, '').replaceAll('=3D', '=');
    assert.match(text, /^To: rosa@cliente\.example\r$/m);
    const link = new URL(/https:\S+/.exec(text)![0]);
    assert.equal(link.searchParams.get('publisher'), seeded.publisherId);
    const facts = new URLSearchParams(link.hash.slice(1));
    assert.equal(facts.get('login'), seeded.user.login);
    // Whoever asked need not be the user.
    assert.equal((await app.call('GET', '/v1/sign-in', { token: before })).status, 200);
    assert.equal((await signIn(SEEDED_PASSWORD)).status, 201);
    const entered = await signIn(facts.get('activation')!);
    assert.deepEqual([entered.status, entered.body.next], [201, 'change-password']);
    assert.deepEqual(refusal(await app.call('GET', '/v1/sign-in', { token: before })), [
      '401 session-expired',
    ]);
    assert.deepEqual(refusal(await signIn(facts.get('activation')!)), ['401 sign-in-refused']);
    assert.deepEqual(refusal(await signIn(SEEDED_PASSWORD)), ['401 sign-in-refused']);
  });

  test("fills nobody's mailbox", async () => {
    const { publisherId, client, apiKey } = seeded;
    const body = {
      login: 'mucho@cliente.example',
      name: 'M',
      side: 'partner',
      partners: [{ id: client.partnerId }],
    };
    const { body: user } = await app.call<{ id: string }>('POST', '/v1/users', { token: apiKey, body });
    await databases.database.maintenance((trx) =>
      trx
        .updateTable('user_credentials')
        .set({ password_hash: 'x' })
        .where('publisher_id', '=', publisherId)
        .where('user_id', '=', user.id)
        .execute(),
    );
    mails.length = 0;
    for (let times = 0; times < 5; times++) assert.equal((await forgot(body.login)).status, 202);
    await jobs.runDue();
    assert.equal(mails.length, 3);
  });
}
