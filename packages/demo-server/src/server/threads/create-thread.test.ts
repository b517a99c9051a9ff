import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { MessageInput, ThreadInput } from '@saldo/sdk/contract';
import type { Principal } from '../principal/principal.ts';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { getFileContent } from '../files/get-file.ts';
import { ask, NOON, reportPayment, upload, write } from '../testing/acts.ts';
import { refusalOf, runHandler } from '../testing/run-handler.ts';
import { sampleBytes } from '../testing/sample-files.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { seedDocument, seedPayment } from '../testing/seed-records.ts';
import { getThread } from './get-thread.ts';

withDatabases('Opening threads', suite);

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

  const uploaded = (caller: Principal) => upload(databases.database, caller);

  const report = (caller: Principal) => reportPayment(databases.database, caller);

  test('opens with what a partner asks', async () => {
    const invoice = await seedDocument(databases.database, one.client, { externalId: 'F001-9' });
    const file = await uploaded(one.client.caller);
    const thread = await asked(one.client.caller, {
      about: { kind: 'document', id: invoice.id.toUpperCase() },
      message: { text: 'Wrong <b>quantity</b>?', files: [file.id] },
    });
    assert.deepEqual(thread, {
      id: thread.id,
      partner: { id: one.client.partnerId, externalId: 'C-0001', name: 'Partner C-0001' },
      about: { kind: 'document', id: invoice.id, externalId: 'F001-9', label: 'F001-9' },
      subject: 'A question',
      lastMessage: {
        id: thread.lastMessage.id,
        threadId: thread.id,
        author: { side: 'partner', name: 'Ana Ficticia' },
        text: 'Wrong <b>quantity</b>?',
        files: [file],
        createdAt: NOON,
      },
      messageCount: 1,
      unreadCount: 0,
      createdAt: NOON,
      revision: 1,
    });
    assert.deepEqual(await read(one.client.caller, thread.id), thread);
    assert.deepEqual(await read(one.caller, thread.id), { ...thread, unreadCount: 1 });
    const bytes = await runHandler(databases.database, 'getFileContent', getFileContent, one.caller, {
      path: { fileId: file.id },
    });
    assert.deepEqual(bytes.body.bytes, sampleBytes.pdf());
  });

  test('opens with what a clerk writes, about a payment or a payment report', async () => {
    const payment = await seedPayment(databases.database, one.client, { externalId: 'P-9' });
    const { id, number } = await report(one.client.caller);
    const subjects = [
      [
        { kind: 'payment', id: payment.id },
        { externalId: 'P-9', label: 'P-9' },
      ],
      [{ kind: 'payment_report', id }, { label: number }],
    ] as const;
    for (const [about, told] of subjects) {
      const message = {
        text: 'Which invoice?',
        authorName: 'Clara',
        files: [(await uploaded(one.caller)).id],
      };
      const thread = await asked(one.caller, { partnerId: one.client.partnerId, about, message });
      assert.deepEqual(thread.about, { ...about, ...told });
      assert.deepEqual(thread.lastMessage.author, { side: 'publisher', name: 'Clara' });
      const seen = await read(one.client.caller, thread.id);
      assert.deepEqual(seen, { ...thread, unreadCount: 1 });
      const path = { fileId: message.files[0]! };
      await runHandler(databases.database, 'getFileContent', getFileContent, one.client.caller, { path });
    }
  });

  test('lets each side say only who it is', async () => {
    const { partnerId } = one.otherClient;
    const asSession = asked(one.client.caller, { partnerId, message: { text: 'x', authorName: 'Mallory' } });
    assert.deepEqual(await refusalOf(asSession), {
      code: 'invalid-request',
      errors: ['/partnerId unknown-reference', '/message/authorName not-accepted'],
    });
    assert.deepEqual((await refusalOf(asked(one.caller))).errors, ['/partnerId required']);
    const { id } = await asked(one.client.caller);
    const reply = written(one.client.caller, id, { authorName: 'Mallory' });
    assert.deepEqual((await refusalOf(reply)).errors, ['/authorName not-accepted']);
    assert.deepEqual((await written(one.caller, id)).author, { side: 'publisher' });
  });

  test('refuses a foreign subject, partner or file as it refuses one that is not there', async () => {
    const { database } = databases;
    const documents = [
      (await seedDocument(database, one.otherClient)).id,
      (await seedDocument(database, two.client)).id,
      crypto.randomUUID(),
    ];
    for (const id of documents) {
      const about = { kind: 'document', id } as const;
      const expected = { code: 'invalid-request', errors: ['/about/id unknown-reference'] };
      assert.deepEqual(await refusalOf(asked(one.client.caller, { about })), expected);
      const { partnerId } = one.client;
      assert.deepEqual(await refusalOf(asked(one.caller, { partnerId, about })), expected);
    }
    const foreignReport = { kind: 'payment_report', id: (await report(one.otherClient.caller)).id } as const;
    const foreignPayment = {
      kind: 'payment',
      id: (await seedPayment(database, one.otherClient)).id,
    } as const;
    for (const about of [foreignReport, foreignPayment]) {
      assert.deepEqual((await refusalOf(asked(one.client.caller, { about }))).errors, [
        '/about/id unknown-reference',
      ]);
    }
    for (const partnerId of [two.client.partnerId, crypto.randomUUID()]) {
      assert.deepEqual((await refusalOf(asked(one.caller, { partnerId }))).errors, [
        '/partnerId unknown-reference',
      ]);
    }
    const files = [
      (await uploaded(one.otherClient.caller)).id,
      (await uploaded(one.caller)).id,
      crypto.randomUUID(),
    ];
    assert.deepEqual((await refusalOf(asked(one.client.caller, { message: { text: 'x', files } }))).errors, [
      '/message/files/0 unknown-reference',
      '/message/files/1 unknown-reference',
      '/message/files/2 unknown-reference',
    ]);
  });

  test('needs the id of what it is about, but for the account', async () => {
    const missing = asked(one.client.caller, { about: { kind: 'payment' } });
    assert.deepEqual((await refusalOf(missing)).errors, ['/about/id required']);
    const about = { kind: 'account', id: crypto.randomUUID() } as const;
    assert.deepEqual((await refusalOf(asked(one.client.caller, { about }))).errors, [
      '/about/id not-accepted',
    ]);
  });

  test('lets a partner name its own files alone, though it sees others', async () => {
    const { partnerId } = one.client;
    const files = [(await uploaded(one.caller)).id];
    await asked(one.caller, { partnerId, message: { text: 'Look', files } });
    const path = { fileId: files[0]! };
    await runHandler(databases.database, 'getFileContent', getFileContent, one.client.caller, { path });
    const again = asked(one.client.caller, { message: { text: 'x', files } });
    assert.deepEqual((await refusalOf(again)).errors, ['/message/files/0 unknown-reference']);
  });
}
