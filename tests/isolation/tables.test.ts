import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import type { Sight } from '../../packages/demo-server/src/server/db/transaction-sql.ts';
import { makeWorld, type World } from './world.ts';

/** Tables of which somebody who sees one partner sees rows that name none, and why that shows nothing of another. */
const WITHOUT_PARTNER: Readonly<Record<string, string>> = {
  publishers: 'the publisher itself',
  counters: 'numbers of the publisher as a whole',
  idempotency_keys: 'found by whose key it is alone, which no statement leaves out',
  files: 'papers of records that are seen, by a policy of their own',
  blobs: 'the bytes of files that are seen',
  jobs: 'found by nobody who asks',
};

/** Functions that run as the owner and that the application may call, and why they show nothing. */
const AS_OWNER: Readonly<Record<string, string>> = {
  documents_found: 'asks sees() of each document that it finds',
};

withDatabases('the database itself', (databases) => {
  let world: World;
  before(async () => {
    world = await makeWorld(databases.database);
  });

  const rowsAs = (sees: Sight, query: string) =>
    databases.database.transaction({ publisherId: world.own.publisherId, sees }, async (trx) => {
      const { rows } = await sql<Record<string, string>>`${sql.raw(query)}`.execute(trx);
      return rows;
    });
  const rowsAsOwner = async (query: string) =>
    (await sql<Record<string, string>>`${sql.raw(query)}`.execute(databases.database.kysely)).rows;
  const tables = () =>
    rowsAsOwner(`
      select t.relname as name, bool_or(a.attname = 'partner_id') as of_partner, bool_or(a.attname = 'publisher_id') as of_publisher
      from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'v', 'm') and t.relname <> 'schema_migrations'
      group by t.relname order by t.relname`) as unknown as Promise<
      { name: string; of_partner: boolean; of_publisher: boolean }[]
    >;

  test('shows nobody a row of another publisher, in any table', async () => {
    const { own, foreign } = world;
    let filled = 0;
    for (const { name, of_publisher } of await tables()) {
      assert.ok(of_publisher, `${name} is of no publisher`);
      const [{ n }] = (await rowsAsOwner(
        `select count(*) as n from "${name}" where publisher_id = '${foreign.publisherId}'`,
      )) as [{ n: string }];
      if (n !== '0') filled += 1;
      for (const sees of ['everything', [own.client.partnerId], [], [foreign.client.partnerId]] as const) {
        const [seen] = await rowsAs(
          sees,
          `select count(*) as n from "${name}" where publisher_id <> '${own.publisherId}'`,
        );
        assert.equal(seen!['n'], '0', `${name} as ${JSON.stringify(sees)}`);
      }
    }
    assert.ok(filled > 20, `only ${filled} tables held anything that could have been seen`);
  });

  test('shows who sees some partners no row of another, in any table', async () => {
    const { client, otherClient, supplier } = world.own;
    for (const sees of [[client.partnerId], [otherClient.partnerId, supplier.partnerId]]) {
      const among = `(${sees.map((id) => `'${id}'`).join(', ')})`;
      for (const { name, of_partner: ofPartner } of await tables()) {
        const others = ofPartner ? `where partner_id is null or partner_id not in ${among}` : '';
        const [{ n }] = (await rowsAs(sees, `select count(*) as n from "${name}" ${others}`)) as [
          { n: string },
        ];
        assert.ok(n === '0' || name in WITHOUT_PARTNER, `${name} shows ${n} rows to ${among}`);
      }
      const [loose] = await rowsAs(
        sees,
        `select count(*) as n from files f where coalesce(f.partner_id not in ${among}, true)
          and not exists (select from document_files l where l.file_id = f.file_id)
          and not exists (select from payment_files l where l.file_id = f.file_id)
          and not exists (select from message_files l where l.file_id = f.file_id)`,
      );
      assert.equal(loose!['n'], '0', 'a file that belongs to nothing that is seen');
    }
  });

  test('runs nothing as its owner for the application but what asks what may be seen', async () => {
    const callable = await rowsAsOwner(`
      select p.proname as name from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prosecdef and has_function_privilege('saldo_app', p.oid, 'execute')`);
    assert.deepEqual(
      callable.map(({ name }) => name),
      Object.keys(AS_OWNER),
    );
    const { client, otherClient } = world.own;
    const found = (sees: Sight, partner: string) =>
      rowsAs(
        sees,
        `select d.partner_id from documents_found('f-', ${partner}, '-infinity', 'infinity') f(id)
          left join documents d on d.document_id = f.id`,
      );
    assert.ok((await found('everything', 'null')).length > 1);
    for (const partner of ['null', `'${otherClient.partnerId}'`]) {
      const rows = await found([client.partnerId], partner);
      assert.ok(
        rows.every((row) => row['partner_id'] === client.partnerId),
        `${partner}: ${JSON.stringify(rows)}`,
      );
    }
  });
});
