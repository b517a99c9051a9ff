import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import type { Sight } from '../db/transaction-sql.ts';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { listChangeRows } from '../feed/change.store.ts';
import { getThread } from '../threads/get-thread.ts';
import { listThreads } from '../threads/list-threads.ts';
import { getSession } from '../sessions/get-session.ts';
import { ask, reportPayment, write } from '../testing/acts.ts';
import { readAudit, refusalOf, runHandler } from '../testing/run-handler.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { seedDocument } from '../testing/seed-records.ts';
import type { Principal } from './principal.ts';

withDatabases('What a principal sees', suite);

function suite(databases: TestDatabases): void {
  let one: SeededPublisher;
  before(async () => {
    one = await seedPublisher(databases.database);
    await seedPublisher(databases.database);
    for (const partner of [one.client, one.otherClient, one.supplier]) {
      await seedDocument(databases.database, partner);
      await ask(databases.database, partner.caller);
    }
  });

  const staff = (sees: Sight): Principal => ({
    actor: { kind: 'staff', id: 'maria', name: 'María Ficticia' },
    publisherId: one.publisherId,
    publisher: one.caller.publisher,
    sees,
    cursorKey: one.caller.cursorKey,
    projectedOn: one.caller.projectedOn,
    may: new Set(),
    origins: [],
    session: {
      id: crypto.randomUUID(),
      expiresAt: '2999-01-01T00:00:00.000Z',
      user: { externalId: 'maria', name: 'María Ficticia' },
    },
  });
  const two = () => [one.client.partnerId, one.supplier.partnerId];

  const TABLES = ['partners', 'documents', 'threads', 'messages', 'changes'];
  const partnersIn = async (table: string, publisherId: string, sees?: Sight) => {
    const { rows } = await databases.database.transaction({ publisherId, sees }, (trx) =>
      sql<{ partner_id: string }>`select distinct partner_id from ${sql.table(table)}`.execute(trx),
    );
    return rows.map((row) => row.partner_id).toSorted();
  };

  test('is nothing, one partner, several, or all of the publisher, whatever the statement asks for', async () => {
    const { client, otherClient, supplier, publisherId } = one;
    const all = [client, otherClient, supplier].map(({ partnerId }) => partnerId).toSorted();
    for (const table of TABLES) {
      assert.deepEqual(await partnersIn(table, publisherId), [], table);
      assert.deepEqual(await partnersIn(table, publisherId, []), [], table);
      assert.deepEqual(await partnersIn(table, publisherId, [client.partnerId]), [client.partnerId], table);
      assert.deepEqual(await partnersIn(table, publisherId, two()), two().toSorted(), table);
      assert.deepEqual(await partnersIn(table, publisherId, 'everything'), all, table);
      assert.deepEqual(await partnersIn(table, crypto.randomUUID(), 'everything'), [], table);
    }
  });

  test('limits what the lists answer to several partners', async () => {
    const { body } = await runHandler(databases.database, 'listThreads', listThreads, staff(two()));
    assert.deepEqual(body.data.map(({ partner }) => partner.id).toSorted(), two().toSorted());
    const { otherClient } = one;
    const hidden = (await runHandler(databases.database, 'listThreads', listThreads, otherClient.caller))
      .body;
    const asked = { path: { threadId: hidden.data[0]!.id } };
    const refusal = await refusalOf(
      runHandler(databases.database, 'getThread', getThread, staff(two()), asked),
    );
    assert.equal(refusal.code, 'not-found');
  });

  test('is the part of the feed that concerns it, on the way to the same end', async () => {
    const feedOf = (caller: Principal) =>
      databases.database.transaction({ publisherId: one.publisherId, sees: caller.sees }, (trx) =>
        listChangeRows(trx, caller, '0', undefined, 100),
      );
    const [all, own] = [await feedOf(one.caller), await feedOf(one.client.caller)];
    assert.deepEqual(
      own.rows,
      all.rows.filter((row) => row.partner_id === one.client.partnerId),
    );
    assert.ok(own.rows.length > 0 && own.rows.length < all.rows.length);
    assert.equal(own.last, all.last);
  });

  test('does not make staff a partner: they write for the publisher, and report no payments', async () => {
    const { database } = databases;
    const thread = await ask(database, one.client.caller);
    const { author } = await write(database, staff('everything'), thread.id);
    assert.deepEqual(author, { side: 'publisher', name: 'María Ficticia' });
    const { code } = await refusalOf(reportPayment(database, staff([one.client.partnerId])));
    assert.equal(code, 'operation-not-permitted');
    assert.ok((await readAudit(database, one.publisherId)).includes('staff maria message.written'));
  });

  test('is told by the session: a partner where it is one, and on which side the caller is', async () => {
    const read = async (caller: Principal) =>
      (await runHandler(databases.database, 'getSession', getSession, caller)).body;
    const several = await read(staff(two()));
    assert.equal(several.partner, undefined);
    assert.deepEqual(several.actor, { kind: 'staff', side: 'publisher', name: 'María Ficticia' });
    assert.equal((await read(one.client.caller)).partner?.id, one.client.partnerId);
  });
}
