import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '../db/migrate.ts';
import { readMigrations } from '../db/read-migrations.ts';
import type { Schema } from '../db/schema.types.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { storedChain } from './stored-chain.ts';
import { verifyChain } from './verify-chain.ts';

const AUDIT_CHAIN = 118;
const PUBLISHERS = ['00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002'];

// In plain SQL: what seeds records elsewhere follows the schema of today. Microseconds, names that JSON escapes, and one without any.
const ENTRIES = `
  insert into publishers (publisher_id, name, time_zone, settings, created_at, updated_at)
    select lpad(n::text, 32, '0')::uuid, 'Ficticia', 'America/Lima', '{}', now(), now() from generate_series(1, 2) n;
  insert into counters (publisher_id) select publisher_id from publishers;
  insert into audit_entries (publisher_id, audit_entry_id, at, actor_kind, actor_id, partner_id, action, record_kind, record_id, request_id)
    select '${PUBLISHERS[0]}', gen_random_uuid(), '2026-03-01T00:00:00.123456Z'::timestamptz + n % 5 * interval '1 second', 'contact',
      e'"a\\\\\\n\\u0001\\u2028\\u00f1' || n, case when n % 2 = 0 then gen_random_uuid() end, 'thread.read', 'thread', gen_random_uuid(), 'r'
    from generate_series(1, 40) n`;

withDatabases<Schema>(
  'a database from before the audit was a chain',
  (databases) => {
    test('has every entry in it, in the order of their time', async () => {
      const { database } = databases;
      const migrations = await readMigrations();
      await migrate(
        database,
        migrations.filter(({ version }) => version < AUDIT_CHAIN),
      );
      await database.exec(ENTRIES);
      await migrate(database, migrations);
      const found = await Promise.all(
        PUBLISHERS.map(async (publisherId) => {
          const chain = storedChain((fn) => database.maintenance(fn), publisherId, undefined);
          const end = await verifyChain(chain);
          return 'fault' in end ? end : end.seq;
        }),
      );
      assert.deepEqual(found, [40n, 0n]);
      const times = await database.kysely.selectFrom('audit_entries').select('at').orderBy('seq').execute();
      assert.deepEqual(
        times.map(({ at }) => at),
        times.map(({ at }) => at).toSorted(),
      );
    });
  },
  { migrations: [] },
);
