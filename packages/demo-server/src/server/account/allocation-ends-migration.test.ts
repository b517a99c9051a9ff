import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '../db/migrate.ts';
import { readMigrations } from '../db/read-migrations.ts';
import type { Schema } from '../db/schema.types.ts';
import { withDatabases } from '../db/testing/with-databases.ts';

const HOLDS_ENDS = 20;

// In plain SQL: what seeds records elsewhere follows the schema of today.
const CROSSED = `
  create function pg_temp.id(n int) returns uuid language sql return lpad(n::text, 32, '0')::uuid;
  insert into publishers (publisher_id, name, time_zone, settings, created_at, updated_at)
    values (pg_temp.id(0), 'Ficticia', 'America/Lima', '{}', now(), now());
  insert into partners (publisher_id, partner_id, external_id, name, sort_name, direction, content, system, published_at)
    select pg_temp.id(0), pg_temp.id(n), n::text, n::text, n::text, 'both', '{}', 'erp', now() from unnest(array[1, 2]) n;
  insert into payments (publisher_id, payment_id, partner_id, external_id, direction, date, currency, amount, label, content, system, published_at)
    values (pg_temp.id(0), pg_temp.id(3), pg_temp.id(1), 'payment', 'receivable', '2026-02-01', 'PEN', 9, 'payment', '{}', 'erp', now());
  insert into documents (publisher_id, document_id, partner_id, external_id, type, direction, label, issue_date, due_date, currency,
      total, installments, search_text, content, system, published_at)
    select pg_temp.id(0), pg_temp.id(n), pg_temp.id(partner), n::text, type, direction, n::text, '2026-01-15', '2026-01-15', currency,
      9, '[]', '', '{}', 'erp', now()
    from (values
      (10, 1, 'invoice', 'receivable', 'PEN'), (11, 1, 'credit_note', 'receivable', 'PEN'), (12, 2, 'invoice', 'receivable', 'PEN'),
      (13, 1, 'invoice', 'receivable', 'USD'), (14, 1, 'invoice', 'payable', 'PEN')
    ) as d(n, partner, type, direction, currency);
  insert into allocations (publisher_id, ordinal, payment_id, credit_id, document_id, partner_id, amount, date)
    select pg_temp.id(0), ordinal, pg_temp.id(payment), pg_temp.id(credit), pg_temp.id(document), pg_temp.id(1), 1, '2026-02-01'
    from (values
      (0, 3, null, 10), (1, 3, null, 11), (2, 3, null, 12), (3, 3, null, 13), (4, 3, null, 14),
      (5, null, 11, 10), (6, null, 11, 11), (7, null, 10, 10)
    ) as a(ordinal, payment, credit, document)`;

withDatabases<Schema>(
  'a database from before the ends of allocations were held',
  (databases) => {
    test('keeps the allocations whose ends fit, and loses those that cross', async () => {
      const { database } = databases;
      const migrations = await readMigrations();
      const before = migrations.filter(({ version }) => version < HOLDS_ENDS);
      await migrate(database, before);
      await database.exec(CROSSED);
      await migrate(database, migrations);
      const kept = await database.maintenance((trx) =>
        trx
          .selectFrom('allocations')
          .select(['ordinal', 'direction', 'currency'])
          .orderBy('ordinal')
          .execute(),
      );
      assert.deepEqual(kept, [
        { ordinal: 0, direction: 'receivable', currency: 'PEN' },
        { ordinal: 5, direction: 'receivable', currency: 'PEN' },
      ]);
    });
  },
  { migrations: [] },
);
