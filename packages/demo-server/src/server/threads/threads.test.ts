import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { MessageInput, ThreadInput } from '@saldo/sdk/contract';
import type { Transaction } from 'kysely';
import type { Principal } from '../principal/principal.ts';
import type { Query } from '../contract/operations.ts';
import type { Schema } from '../db/schema.types.ts';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { ask, NOON, reportPayment, write } from '../testing/acts.ts';
import { refusalOf, runHandler } from '../testing/run-handler.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { seedDocument, seedPayment } from '../testing/seed-records.ts';
import { getThread } from './get-thread.ts';
import { listMessages } from './list-messages.ts';
import { listThreads } from './list-threads.ts';
import { markThreadRead } from './mark-thread-read.ts';
import { listMessagesByIds } from './message.store.ts';
import { listThreadsByIds } from './thread.store.ts';

withDatabases('Threads', suite);

function suite(databases: TestDatabases): void {
  let one: SeededPublisher;
  let two: SeededPublisher;
  before(async () => {
    one = await seedPublisher(databases.database);
    two = await seedPublisher(databases.database);
  });

  const asked = (caller: Principal, change: Partial<ThreadInput> = {}, now?: string) =>
    ask(databases.database, caller, change, now);

  const written = (caller: Principal, threadId: string, change: Partial<MessageInput> = {}, now?: string) =>
    write(databases.database, caller, threadId, change, now);

  const read = async (caller: Principal, threadId: string) =>
    (await runHandler(databases.database, 'getThread', getThread, caller, { path: { threadId } })).body;

  const list = async (caller: Principal, query: Query<'listThreads'> = {}) =>
    (await runHandler(databases.database, 'listThreads', listThreads, caller, { query })).body;

  const messages = async (caller: Principal, threadId: string, query: Query<'listMessages'> = {}) =>
    (
      await runHandler(databases.database, 'listMessages', listMessages, caller, {
        path: { threadId },
        query,
      })
    ).body;

  const mark = async (caller: Principal, threadId: string, messageId: string) => {
    const asked = { path: { threadId }, body: { messageId } };
    return (await runHandler(databases.database, 'markThreadRead', markThreadRead, caller, asked)).body;
  };

  const report = (caller: Principal) => reportPayment(databases.database, caller);

  test('shows a thread to its partner and its publisher alone', async () => {
    const { id, lastMessage } = await asked(one.client.caller);
    const nothing = { code: 'not-found', errors: [] };
    for (const stranger of [one.otherClient.caller, one.supplier.caller, two.caller, two.client.caller]) {
      assert.deepEqual(await refusalOf(read(stranger, id)), nothing);
      assert.deepEqual(await refusalOf(messages(stranger, id)), nothing);
      assert.deepEqual(await refusalOf(written(stranger, id)), nothing);
      assert.deepEqual(await refusalOf(mark(stranger, id, lastMessage.id)), nothing);
      assert.equal(
        (await list(stranger)).data.some((thread) => thread.id === id),
        false,
      );
    }
    assert.deepEqual(await refusalOf(read(one.client.caller, crypto.randomUUID())), nothing);
    const context = { publisherId: one.publisherId, partnerId: one.otherClient.partnerId };
    const { database } = databases;
    const count = (by: Principal) => async (trx: Transaction<Schema>) => {
      const seen = await listThreadsByIds(trx, by, [id]);
      return seen.size + (await listMessagesByIds(trx, by, [lastMessage.id])).size;
    };
    assert.equal(await database.transaction(context, count(one.client.caller)), 0, 'row-level security');
    assert.equal(
      await database.maintenance(count(one.otherClient.caller)),
      0,
      'the condition on the partner',
    );
    assert.equal(await database.maintenance(count(two.caller)), 0, 'the condition on the publisher');
    assert.equal(await database.maintenance(count(one.client.caller)), 2);
  });

  test('lists the thread with the latest message first, page by page', async () => {
    const { client, caller } = await seedPublisher(databases.database);
    const threads = [];
    for (const minute of ['01', '02', '03', '03']) {
      threads.push(await asked(client.caller, {}, `2026-03-01T00:${minute}:00.000Z`));
    }
    await written(caller, threads[0]!.id, {}, '2026-03-01T00:09:00.000Z');
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list(caller, { limit: 1, ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    const [third, fourth] = [threads[2]!.id, threads[3]!.id].toSorted();
    assert.deepEqual(seen, [threads[0]!.id, fourth, third, threads[1]!.id]);
    for (const key of [
      ['x', 'y'],
      ['0000-01-01T00:00:00Z', threads[0]!.id],
      [NOON, 'x'],
    ]) {
      const forged = btoa(JSON.stringify(['threads', ...key])).replaceAll('=', '');
      assert.deepEqual((await refusalOf(list(caller, { cursor: forged }))).errors, ['query/cursor cursor']);
    }
  });

  test('filters by partner, subject and what is unread', async () => {
    const publisher = await seedPublisher(databases.database);
    const { client, otherClient, caller } = publisher;
    const { id: documentId } = await seedDocument(databases.database, client);
    const { id: paymentId } = await seedPayment(databases.database, client);
    const { id: paymentReportId } = await report(client.caller);
    const aboutDocument = await asked(client.caller, { about: { kind: 'document', id: documentId } });
    const aboutPayment = await asked(client.caller, { about: { kind: 'payment', id: paymentId } });
    const aboutReport = await asked(client.caller, {
      about: { kind: 'payment_report', id: paymentReportId },
    });
    const others = await asked(otherClient.caller);
    await mark(caller, aboutDocument.id, aboutDocument.lastMessage.id);
    const ids = async (query: Query<'listThreads'>, by: Principal = caller) =>
      (await list(by, query)).data.map(({ id }) => id).toSorted();
    const sorted = (...threads: { id: string }[]) => threads.map(({ id }) => id).toSorted();
    assert.deepEqual(await ids({}), sorted(aboutDocument, aboutPayment, aboutReport, others));
    assert.deepEqual(await ids({ partnerId: otherClient.partnerId }), [others.id]);
    assert.deepEqual(await ids({ partnerId: otherClient.partnerId }, otherClient.caller), [others.id]);
    assert.deepEqual(await ids({ partnerId: otherClient.partnerId }, client.caller), []);
    assert.deepEqual(await ids({ documentId }), [aboutDocument.id]);
    assert.deepEqual(await ids({ paymentId }), [aboutPayment.id]);
    assert.deepEqual(await ids({ paymentReportId }), [aboutReport.id]);
    assert.deepEqual(await ids({ documentId }, otherClient.caller), []);
    assert.deepEqual(await ids({ unread: true }), sorted(aboutPayment, aboutReport, others));
    assert.deepEqual(await ids({ unread: false }), [aboutDocument.id]);
    assert.deepEqual(await ids({ unread: true }, client.caller), []);
  });
}
