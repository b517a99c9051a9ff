import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SaldoFile, Session, SessionToken } from '@saldo/sdk/contract';
import { databaseBlobs } from './blobs/blobs.ts';
import { withDatabases } from './db/testing/with-databases.ts';
import { tidyUp } from './maintenance.ts';
import { seedPublisher } from './testing/seed-publisher.ts';
import { TestApp } from './testing/test-app.ts';

const HOUR_MS = 60 * 60 * 1000;

withDatabases('tidying up', (databases) => {
  test('removes after a day what nobody named, what expired and what was answered, and nothing before', async () => {
    const { database } = databases;
    const app = new TestApp(database);
    const { apiKey, client } = await seedPublisher(database);
    const upload = async () => {
      const headers = {
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'attachment; filename="x.pdf"',
      };
      const body = new TextEncoder().encode('%PDF-1.7\n%%EOF\n');
      return (await app.call<SaldoFile>('POST', '/v1/files', { token: client.token, body, headers })).body.id;
    };
    const [named, unnamed] = [await upload(), await upload()];
    const message = { text: 'Adjunto.', files: [named] };
    await app.call('POST', '/v1/threads', {
      token: client.token,
      body: { about: { kind: 'account' }, subject: 'x', message },
    });
    const body = { partner: { externalId: 'C-0001' }, allowOrigins: ['https://erp.example'] };
    const session = (await app.call<SessionToken>('POST', '/v1/sessions', { token: apiKey, body })).body;
    assert.equal((await app.call<Session>('GET', '/v1/session', { token: session.token })).status, 200);

    const there = async () => ({
      named: (await app.call('GET', `/v1/files/${named}`, { token: client.token })).status,
      unnamed: (await app.call('GET', `/v1/files/${unnamed}`, { token: client.token })).status,
      session: (await app.call('DELETE', `/v1/sessions/${session.id}`, { token: apiKey })).status,
      keys: (await database.maintenance((trx) => trx.selectFrom('idempotency_keys').select('key').execute()))
        .length,
    });
    await tidyUp(database, databaseBlobs, app.now + 23 * HOUR_MS);
    assert.deepEqual(await there(), { named: 200, unnamed: 200, session: 204, keys: 3 });
    await tidyUp(database, databaseBlobs, app.now + 49 * HOUR_MS);
    assert.deepEqual(await there(), { named: 200, unnamed: 404, session: 404, keys: 0 });
  });
});
