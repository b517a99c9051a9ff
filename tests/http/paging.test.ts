import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ChangePage, SaldoDocument, DocumentPage, PartnerPage } from '@saldo/sdk/contract';
import { sql } from 'kysely';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { refusal, TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

withDatabases('paging', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
    const beginning = '長い名前の取引先株式会社'.repeat(6);
    const partners = Array.from({ length: 7 }, (_, n) => ({
      kind: 'partner',
      externalId: `L-${n}`,
      data: { name: `${beginning} ${n}`, direction: 'receivable' },
    }));
    const documents = Array.from({ length: 7 }, (_, n) => ({
      kind: 'document',
      externalId: `D-${n}`,
      data: {
        partner: { externalId: 'C-0001' },
        type: 'invoice',
        direction: 'receivable',
        number: `${'ñ'.repeat(45)}${n}`,
        issueDate: '2026-03-01',
        total: { amount: '1', currency: 'PEN' },
      },
    }));
    const body = { records: [...partners, ...documents] };
    const { status } = await app.call('POST', '/v1/publish', { token: seeded.apiKey, body });
    assert.equal(status, 200);
  });

  async function pages<Page extends { data: readonly { id: string }[]; nextCursor?: string }>(
    path: string,
    between: (nextCursor: string) => Promise<void> = async () => undefined,
  ): Promise<string[]> {
    const ids: string[] = [];
    let cursor = '';
    do {
      const { status, body } = await app.call<Page>('GET', `${path}${cursor}`, { token: seeded.apiKey });
      assert.equal(status, 200, JSON.stringify(body));
      ids.push(...body.data.map(({ id }) => id));
      cursor = body.nextCursor === undefined ? '' : `&cursor=${body.nextCursor}`;
      if (body.nextCursor !== undefined) await between(body.nextCursor);
    } while (cursor !== '');
    return ids;
  }

  test('by long texts that begin alike brings each row once, in both directions', async () => {
    const { body } = await app.call<PartnerPage>('GET', '/v1/partners?limit=100', { token: seeded.apiKey });
    const all = body.data.map(({ id }) => id);
    assert.deepEqual(await pages<PartnerPage>('/v1/partners?limit=2'), all);
    for (const sort of ['number', '-number']) {
      const whole = await pages<DocumentPage>(`/v1/documents?limit=100&sort=${sort}`);
      assert.deepEqual(await pages<DocumentPage>(`/v1/documents?limit=1&sort=${sort}`), whole);
      assert.equal(new Set(whole).size, 7);
    }
  });

  test('misses no row when the one that a page ended with has gone', async () => {
    for (const sort of ['number', '-number']) {
      const whole = await pages<DocumentPage>(`/v1/documents?limit=100&sort=${sort}`);
      let turn = 0;
      const seen = await pages<DocumentPage>(`/v1/documents?limit=2&sort=${sort}`, async () => {
        turn += 1;
        if (turn !== 2) return;
        const { apiKey: token } = seeded;
        const gone = await app.call<SaldoDocument>('GET', `/v1/documents/${whole[3]}`, { token });
        const path = `/v1/documents/external/${gone.body.externalId}`;
        assert.equal((await app.call('DELETE', path, { token })).status, 204);
      });
      for (const id of whole.filter((_, index) => index !== 3)) assert.ok(seen.includes(id), sort);
    }
  });

  test('with a made-up cursor is refused in every list, as the caller’s error', async () => {
    const forged = btoa(JSON.stringify(['documents -issueDate', 'no date', 'no id'])).replace(/=+$/, '');
    for (const path of [
      'documents?cursor',
      'partners?cursor',
      'payments?cursor',
      'threads?cursor',
      'changes?after',
    ]) {
      const answer = await app.call('GET', `/v1/${path}=${forged}`, { token: seeded.apiKey });
      assert.deepEqual(refusal(answer), ['422 invalid-request', `query/${path.split('?')[1]!} cursor`]);
    }
  });

  test('of the feed from beyond its end, as after a restore, is 410 and never a silent skip', async () => {
    const { apiKey: token, publisherId } = seeded;
    const { body } = await app.call<ChangePage>('GET', '/v1/changes?limit=1000', { token });
    await databases.database.maintenance((trx) =>
      sql`update counters set last_change_seq = last_change_seq - 1 where publisher_id = ${publisherId}::uuid`.execute(
        trx,
      ),
    );
    const answer = await app.call('GET', `/v1/changes?after=${body.nextCursor}`, { token });
    assert.deepEqual(refusal(answer), ['410 cursor-expired']);
  });
});
