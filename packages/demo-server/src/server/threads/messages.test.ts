import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { MessageInput, ThreadInput } from '@saldo/sdk/contract';
import type { Principal } from '../principal/principal.ts';
import type { Query } from '../contract/operations.ts';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { ask, write } from '../testing/acts.ts';
import { readAudit, readChanges, refusalOf, runHandler } from '../testing/run-handler.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { getThread } from './get-thread.ts';
import { listMessages } from './list-messages.ts';
import { markThreadRead } from './mark-thread-read.ts';

withDatabases('Messages', suite);

function suite(databases: TestDatabases): void {
  let one: SeededPublisher;
  before(async () => {
    one = await seedPublisher(databases.database);
  });

  const asked = (caller: Principal, change: Partial<ThreadInput> = {}, now?: string) =>
    ask(databases.database, caller, change, now);

  const written = (caller: Principal, threadId: string, change: Partial<MessageInput> = {}, now?: string) =>
    write(databases.database, caller, threadId, change, now);

  const read = async (caller: Principal, threadId: string) =>
    (await runHandler(databases.database, 'getThread', getThread, caller, { path: { threadId } })).body;

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

  test('counts for each side what the other wrote and it has not read, never backwards', async () => {
    const { id, lastMessage: first } = await asked(one.client.caller);
    const second = await written(one.client.caller, id);
    const reply = await written(one.caller, id);
    const third = await written(one.client.caller, id);
    const unread = async (caller: Principal) => (await read(caller, id)).unreadCount;
    assert.deepEqual([await unread(one.caller), await unread(one.client.caller)], [3, 1]);
    assert.equal((await mark(one.caller, id, second.id)).unreadCount, 1);
    assert.equal((await mark(one.caller, id, first.id)).unreadCount, 1);
    assert.deepEqual([await unread(one.caller), await unread(one.client.caller)], [1, 1]);
    assert.equal((await mark(one.client.caller, id, third.id)).unreadCount, 0);
    assert.equal((await mark(one.caller, id, third.id)).unreadCount, 0);
    await written(one.caller, id);
    assert.deepEqual([await unread(one.caller), await unread(one.client.caller)], [0, 1]);
    const elsewhere = await asked(one.client.caller);
    for (const messageId of [elsewhere.lastMessage.id, crypto.randomUUID()]) {
      assert.deepEqual(await refusalOf(mark(one.caller, id, messageId)), {
        code: 'invalid-request',
        errors: ['/messageId unknown-reference'],
      });
    }
    assert.equal(reply.threadId, id);
  });

  test('marking as read is no change in the feed and no revision', async () => {
    const { publisherId, client, caller } = await seedPublisher(databases.database);
    const { id, lastMessage } = await asked(client.caller, {}, '2026-03-01T00:00:00.000Z');
    await written(caller, id, {}, '2026-03-02T00:00:00.000Z');
    assert.equal((await mark(caller, id, lastMessage.id)).revision, 2);
    await mark(caller, id, lastMessage.id);
    assert.deepEqual(await readChanges(databases.database, publisherId), [
      'thread upsert 1',
      'message upsert 1',
      'thread upsert 2',
      'message upsert 1',
    ]);
    assert.deepEqual(await readAudit(databases.database, publisherId), [
      'contact u-1 thread.opened',
      `api_key ${caller.actor.id} message.written`,
      `api_key ${caller.actor.id} thread.read`,
    ]);
  });

  test('lists messages in either order, page by page', async () => {
    const { id } = await asked(one.client.caller, { message: { text: '1' } });
    for (const text of ['2', '3', '4', '5']) await written(one.caller, id, { text });
    const texts = async (sort: 'createdAt' | '-createdAt') => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await messages(one.client.caller, id, {
          sort,
          limit: 2,
          ...(cursor === undefined ? {} : { cursor }),
        });
        found.push(...page.data.map(({ text }) => text));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      return found.join('');
    };
    assert.equal(await texts('createdAt'), '12345');
    assert.equal(await texts('-createdAt'), '54321');
    const { nextCursor } = await messages(one.caller, id, { limit: 2 });
    const mixed = messages(one.caller, id, { sort: '-createdAt', cursor: nextCursor! });
    assert.deepEqual((await refusalOf(mixed)).errors, ['query/cursor cursor']);
  });

  test('messages written at the same time follow each other without gap, whatever the clocks say', async () => {
    const { id } = await asked(one.client.caller, {}, '2026-03-01T00:00:30.000Z');
    const seconds = Array.from({ length: 10 }, (_, index) => String(20 + index * 2));
    await Promise.all(
      seconds.map((second, index) =>
        written(index % 2 === 0 ? one.caller : one.client.caller, id, {}, `2026-03-01T00:00:${second}.000Z`),
      ),
    );
    const { data } = await messages(one.caller, id);
    const instants = data.map(({ createdAt }) => createdAt);
    assert.deepEqual(instants, instants.toSorted());
    const thread = await read(one.caller, id);
    assert.deepEqual([thread.messageCount, thread.revision, data.length], [11, 11, 11]);
    assert.equal(thread.lastMessage.id, data.at(-1)!.id);
  });
}
