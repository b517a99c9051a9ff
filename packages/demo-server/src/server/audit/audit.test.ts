import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import type { AuditEntry, AuditEntryPage, AuditExportLine, AuditHead } from '@saldo/sdk/contract';
import { auditHead, auditVerify } from '../command/audit.ts';
import type { Command, Context } from '../command/command.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { uuidGenerator } from '../ids.ts';
import { inWork } from '../pipeline/unit-of-work.ts';
import { ask, NOON, reportPayment, reviewReport } from '../testing/acts.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';
import type { ChainHead } from './chain.ts';
import { storedChain, type Reading } from './stored-chain.ts';
import { verifyChain } from './verify-chain.ts';

withDatabases('the audit', (databases) => {
  let app: TestApp;
  let one: SeededPublisher;
  before(async () => {
    app = new TestApp(databases.database);
    one = await seedPublisher(databases.database);
    const { database } = databases;
    const report = await reportPayment(database, one.client.caller);
    await reviewReport(database, one.clerk.caller, report.id, { status: 'in_review' });
    await ask(database, one.otherClient.caller, {}, '2026-03-11T17:00:00.000Z');
    await app.call('PUT', '/v1/partners/external/=C-9', {
      token: one.apiKey,
      body: { name: 'Ficticia', direction: 'receivable' },
    });
    await app.call('POST', '/v1/publish', {
      token: one.apiKey,
      body: {
        records: ['A', 'B'].map((externalId) => ({
          kind: 'partner',
          externalId,
          data: { name: `Ficticia ${externalId}`, direction: 'receivable' },
        })),
      },
    });
  });

  const get = async <Body>(path: string, token = one.apiKey) => app.call<Body>('GET', path, { token });
  const list = async (query: string) => (await get<AuditEntryPage>(`/v1/audit${query}`)).body.data;
  const actions = async (query: string) => (await list(query)).map(({ action }) => action);
  const asOwner: Reading = (fn) => databases.database.maintenance(fn);
  const verify = async (kept?: ChainHead, publisherId = one.publisherId, inTransaction = asOwner) => {
    const found = await verifyChain(storedChain(inTransaction, publisherId, kept));
    return 'fault' in found ? `${found.seq} ${found.fault}` : `${found.seq} unbroken`;
  };

  test('tells the newest first who did what, with the name at the time', async () => {
    const [published, partner, thread, reviewed, submitted] = await list('');
    assert.equal(published!.action, 'records.published');
    assert.deepEqual(published!.details, { partner_created: '2' });
    assert.deepEqual(published!.actor, { kind: 'api_key', id: one.caller.actor.id, name: 'erp' });
    assert.equal(partner!.action, 'record.published');
    assert.deepEqual([partner!.record!.kind, partner!.details], ['partner', { externalId: '=C-9' }]);
    assert.equal(thread!.partnerId, one.otherClient.partnerId);
    assert.deepEqual(
      [reviewed!.action, reviewed!.actor.name, reviewed!.partnerId],
      ['payment_report.in_review', 'Lucía Ficticia', one.client.partnerId],
    );
    assert.deepEqual(submitted!.actor, { kind: 'contact', id: 'u-1', name: 'Ana Ficticia' });
    assert.deepEqual([submitted!.seq, submitted!.at], [1, NOON]);
  });

  test('finds acts by who, what, on what, about whom and when, and pages', async () => {
    const [{ id }] = [(await list('?action=payment_report.submitted'))[0]!.record!] as const;
    assert.deepEqual(await actions('?actorKind=staff'), ['payment_report.in_review']);
    assert.deepEqual(await actions('?actorId=u-1'), ['thread.opened', 'payment_report.submitted']);
    assert.deepEqual(await actions('?action=thread.opened,records.published'), [
      'records.published',
      'thread.opened',
    ]);
    assert.equal((await list(`?recordId=${id}`)).length, 2);
    assert.equal((await list('?recordKind=thread')).length, 1);
    assert.equal((await list(`?partnerId=${one.client.partnerId}`)).length, 2);
    assert.equal((await list(`?partnerId=ext:${one.client.externalId}`)).length, 2);
    assert.deepEqual(await actions('?from=2026-03-11T00:00:00Z'), ['thread.opened']);
    assert.equal((await list('?to=2026-03-11T17:00:00Z')).length, 4);
    const paged: AuditEntry[] = [];
    for (let path: string | undefined = '/v1/audit?limit=2'; path !== undefined;) {
      const { data, nextCursor }: AuditEntryPage = (await get<AuditEntryPage>(path)).body;
      paged.push(...data);
      path = nextCursor === undefined ? undefined : `/v1/audit?limit=2&cursor=${nextCursor}`;
    }
    assert.deepEqual(paged, await list(''));
    assert.deepEqual(refusal(await get('/v1/audit?from=0000-01-01T00:00:00Z')), [
      '422 invalid-request',
      'query/from malformed',
    ]);
  });

  test('is exported from the first entry to the head, or from where the last export ended', async () => {
    const head = (await get<AuditHead>('/v1/audit/head')).body;
    const whole = await get<AuditExportLine[]>('/v1/audit/export');
    const [start, ...entries] = whole.body as [{ head: AuditHead; after: AuditHead }, ...AuditEntry[]];
    assert.deepEqual(start.head, head);
    assert.deepEqual(entries, (await list('')).toReversed());
    assert.equal(entries.at(-1)!.hash, head.hash);
    assert.match(whole.headers.get('content-disposition')!, new RegExp(`audit-5-${head.hash}.ndjson`));
    const [later, ...rest] = (await get<AuditExportLine[]>('/v1/audit/export?after=3'))
      .body as typeof whole.body;
    assert.deepEqual((later as typeof start).after, { ...head, seq: 3, hash: entries[2]!.hash });
    assert.deepEqual(rest, entries.slice(3));
    assert.deepEqual(refusal(await get('/v1/audit/export?after=6')), [
      '422 invalid-request',
      'query/after unknown-reference',
    ]);
  });

  test('is verified by the program in the guide, from any place on', async () => {
    const guide = readFileSync(new URL('../../../../../docs/operate.md', import.meta.url), 'utf8');
    const program = /```js verify\.mjs\n(.*?)```/s.exec(guide)![1]!;
    assert.ok(program.trim().split('\n').length <= 20, 'about 20 lines');
    const verifyByGuide = (input: string) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', program], { input, encoding: 'utf8' });
    const exported = async (query: string) => {
      const lines = (await get<object[]>(`/v1/audit/export${query}`)).body;
      return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    };
    const [whole, rest] = [await exported(''), await exported('?after=2')];
    for (const text of [whole, rest])
      assert.match(verifyByGuide(text).stdout, /^5 entries, unbroken, head [0-9a-f]{64}\n$/);
    for (const broken of [whole.replace('=C-9', '=C-8'), whole.trimEnd().replace(/\n[^\n]*$/, '\n')])
      assert.notEqual(verifyByGuide(broken).status, 0);
  });

  test('is verified by the operator, who hears of the first break and of a head that does not fit', async () => {
    const lines: string[] = [];
    const { database } = databases;
    const context = { database, print: (line: string) => void lines.push(line) } as unknown as Context;
    const operate = async (command: Command, values: Record<string, string> = {}) => {
      lines.length = 0;
      const code = await command.run(
        context,
        command.values.parse({ publisher: one.publisherId, ...values }),
      );
      return `${code} ${lines.join('\n').replaceAll(/[0-9a-f]{64}/g, 'HASH')}`;
    };
    const named = `${one.publisherId} (Distribuidora Ficticia)`;
    assert.equal(await operate(auditHead), '0 HASH@5');
    const [head] = lines as [string];
    const unbroken = `0 ${named}: 5 entries, unbroken, head HASH@5`;
    assert.equal(await operate(auditVerify), unbroken);
    assert.equal(await operate(auditVerify, { head }), unbroken);
    const other = head.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    assert.match(await operate(auditVerify, { head: other }), /^1 .*: entry 5 rewritten: /);
    assert.match(await operate(auditVerify, { head: head.replace('@5', '@9') }), /^1 .*: entry 6 cut: /);
    assert.equal(auditVerify.values.safeParse({ head: 'x@1' }).success, false);
  });

  test('is exported as a table in which no cell is a formula', async () => {
    const { headers, body } = await get<string>('/v1/audit/export?format=csv');
    assert.match(headers.get('content-type')!, /^text\/csv/);
    const rows = body.trimEnd().split('\r\n');
    assert.equal(rows.length, 6);
    assert.match(rows[0]!, /^seq,at,actorKind,actorId,actorName,/);
    assert.match(
      rows[4]!,
      /record\.published,partner,[-0-9a-f]{36},\w+,,"\{""externalId"":""=C-9""\}",[0-9a-f]{64}$/,
    );
  });

  test('is read by who sees the whole publisher, and by no partner', async () => {
    for (const path of ['/v1/audit', '/v1/audit/head', '/v1/audit/export'])
      for (const { token } of [one.client, one.clerk, one.collector])
        assert.equal((await get(path, token)).status, 403, path);
    for (const sees of [[one.client.partnerId], [one.client.partnerId, one.otherClient.partnerId]]) {
      const { rows } = await databases.database.transaction({ publisherId: one.publisherId, sees }, (trx) =>
        sql`select 1 from audit_entries`.execute(trx),
      );
      assert.deepEqual(rows, []);
    }
  });

  test('cannot be changed by the application', async () => {
    for (const statement of ['update audit_entries set action = action', 'delete from audit_entries'])
      await assert.rejects(
        databases.database.transaction({ publisherId: one.publisherId, sees: 'everything' }, (trx) =>
          sql.raw(statement).execute(trx),
        ),
        /permission denied/,
      );
  });

  test('stays one chain without gaps, however many write at once', async () => {
    const busy = await seedPublisher(databases.database);
    const newId = uuidGenerator(Date.now, (bytes) => void crypto.getRandomValues(bytes));
    const { caller, publisherId } = busy;
    const write = () =>
      databases.database.transaction({ publisherId, sees: 'everything' }, (trx) =>
        inWork({ trx, caller, now: NOON, newId, requestId: '"ñ\n\u2028' }, async ({ acted }) => {
          for (const user of ['=1+1', 'b']) acted({ action: 'session.created', details: { user } });
        }),
      );
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let turn = 0; turn < 5; turn++) await write();
      }),
    );
    assert.equal(await verify(undefined, publisherId), '80 unbroken');
  });

  test('shows what the owner of the database does to it, in any column', async () => {
    const columns = await sql<{ name: string; type: string }>`
      select attname as name, atttypid::regtype::text as type from pg_attribute
      where attrelid = 'audit_entries'::regclass and attnum > 0 and not attisdropped and attname not in ('publisher_id', 'seq')`.execute(
      databases.database.kysely,
    );
    const values: Record<string, string> = {
      text: `coalesce(%, '') || ' '`,
      uuid: 'gen_random_uuid()',
      bytea: `sha256('x')`,
      'timestamp with time zone': `% + interval '1 microsecond'`,
    };
    assert.equal(columns.rows.length, 12);
    for (const { name, type } of columns.rows) {
      const value = values[type]!.replace('%', name);
      const also = name.startsWith('record_') ? `, record_id = gen_random_uuid(), record_kind = 'x'` : '';
      const set = also === '' ? `${name} = ${value}` : also.slice(2);
      await tampered(`update audit_entries set ${set} where publisher_id = $1 and seq = 3`, '3 changed');
    }
  });

  test('shows entries that were removed, added, moved or cut off', async () => {
    const kept = { seq: 5n, hash: (await list(''))[0]!.hash };
    const of = 'where publisher_id = $1 and';
    await tampered(`delete from audit_entries ${of} seq = 2`, '2 missing');
    await tampered(`delete from audit_entries ${of} seq >= 4`, '4 cut');
    await tampered(
      `delete from audit_entries ${of} seq >= 4; update counters set last_audit_seq = 3,
        audit_hashes = array[(select hash from audit_entries ${of} seq = 3)] where publisher_id = $1`,
      '3 unbroken',
      '4 cut',
      kept,
    );
    const copy = `insert into audit_entries (publisher_id, seq, hash, at, actor_kind, actor_id, action, request_id)
      select publisher_id, %, sha256('x'), at, actor_kind, actor_id, action, request_id from audit_entries ${of} seq = 2`;
    const makeRoom = `update audit_entries set seq = -seq ${of} seq > 2; update audit_entries set seq = 1 - seq ${of} seq < 0;`;
    await tampered(`${makeRoom} ${copy.replace('%', '3')}`, '3 inserted');
    await tampered(copy.replace('%', '6'), '6 changed');
    const shift = `delete from audit_entries ${of} seq = 2; update audit_entries set seq = -seq ${of} seq > 2;
      update audit_entries set seq = -1 - seq ${of} seq < 0;`;
    await tampered(shift, '2 missing');
    const swapped = `update audit_entries set seq = -seq ${of} seq in (2, 4);
      update audit_entries set seq = 6 + seq ${of} seq < 0;`;
    await tampered(swapped, '2 reordered');
    const anew = `update audit_entries e set action = 'thread.read', hash = '\\x00' ${of} seq = 5;
      update counters set audit_hashes = array['\\x00'::bytea] where publisher_id = $1`;
    await tampered(anew, '5 changed');
  });

  /** Does something as the owner, looks what is found, and takes it back. */
  async function tampered(
    statements: string,
    found: string,
    foundByKept?: string,
    kept?: ChainHead,
  ): Promise<void> {
    const taken = new Error('Taken back.');
    const tampering = databases.database.maintenance(async (trx) => {
      for (const statement of statements.replaceAll('$1', `'${one.publisherId}'`).split(';'))
        await sql.raw(statement).execute(trx);
      assert.equal(await verify(undefined, one.publisherId, (fn) => fn(trx)), found, statements);
      if (foundByKept !== undefined)
        assert.equal(await verify(kept, one.publisherId, (fn) => fn(trx)), foundByKept, statements);
      throw taken;
    });
    await assert.rejects(tampering, taken);
  }
});
