import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '../db/migrate.ts';
import { readMigrations } from '../db/read-migrations.ts';
import type { Schema } from '../db/schema.types.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { verifyProjections } from './verify-projections.ts';

const PAYMENTS_IN_PROCESS = 92;
const PUBLISHER = '00000000-0000-0000-0000-000000000001';

// In plain SQL: what seeds records elsewhere follows the schema of today.
const ACCOUNT = `
  create function pg_temp.id(n int) returns uuid language sql return lpad(n::text, 32, '0')::uuid;
  insert into publishers (publisher_id, name, time_zone, settings, created_at, updated_at)
    values (pg_temp.id(1), 'Ficticia', 'America/Lima', '{}', now(), now());
  insert into counters (publisher_id, projected_on) values (pg_temp.id(1), '2026-03-01');
  insert into partners (publisher_id, partner_id, external_id, name, sort_name, direction, content, system, published_at)
    values (pg_temp.id(1), pg_temp.id(2), 'C', 'C', 'c', 'both', '{}', 'erp', now());
  insert into documents (publisher_id, document_id, partner_id, external_id, type, direction, label, issue_date, due_date, currency,
      total, installments, search_text, content, void_reason, void_date, system, published_at)
    select pg_temp.id(1), pg_temp.id(n), pg_temp.id(2), n::text, type, 'receivable', n::text, '2026-01-15', '2026-01-15', currency,
      9, case type when 'invoice' then '[{"number": 1, "dueDate": "2026-01-15", "amount": "9"}]'::jsonb else '[]' end, '', '{}',
      void, void::date, 'erp', now()
    from (values
      (10, 'invoice', 'PEN', null), (11, 'credit_note', 'PEN', null), (12, 'invoice', 'USD', null), (13, 'purchase_order', 'PEN', null),
      (14, 'invoice', 'PEN', '2026-02-01')
    ) as d(n, type, currency, void);
  insert into payments (publisher_id, payment_id, partner_id, external_id, direction, date, currency, amount, label, content,
      void_reason, void_date, system, published_at)
    select pg_temp.id(1), pg_temp.id(n), pg_temp.id(2), n::text, 'receivable', '2026-02-01', 'PEN', 20, n::text, '{}',
      void, void::date, 'erp', now()
    from (values (20, null), (21, '2026-02-01')) as p(n, void);
  insert into allocations (publisher_id, ordinal, payment_id, credit_id, document_id, partner_id, direction, currency, source_currency,
      amount, paid, date)
    select pg_temp.id(1), ordinal, pg_temp.id(payment), pg_temp.id(credit), pg_temp.id(document), pg_temp.id(2), 'receivable', currency, 'PEN',
      2, paid, '2026-02-01'
    from (values (0, 20, null, 10, 'PEN', 2), (1, 20, null, 12, 'USD', 7), (2, null, 11, 10, 'PEN', 2))
      as a(ordinal, payment, credit, document, currency, paid)`;

withDatabases<Schema>(
  'a database from before there were payments in process, refunds and adjustments',
  (databases) => {
    test('counts as it did: signs, statuses, allocations and all that is kept', async () => {
      const { database } = databases;
      const migrations = await readMigrations();
      await migrate(
        database,
        migrations.filter(({ version }) => version < PAYMENTS_IN_PROCESS),
      );
      await database.exec(ACCOUNT);
      const documents = () =>
        database.maintenance((trx) =>
          trx
            .selectFrom('documents')
            .select(['external_id', 'sign', 'status', 'settled'])
            .orderBy('external_id')
            .execute(),
        );
      const before = await documents();
      assert.deepEqual(
        before.map(({ sign, status, settled }) => [sign, status, settled]),
        [
          [1, 'partially_paid', '4'],
          [-1, 'partially_paid', '2'],
          [1, 'partially_paid', '2'],
          [0, 'issued', '0'],
          [1, 'void', '0'],
        ],
      );
      await migrate(database, migrations);
      assert.deepEqual(await documents(), before);
      const payments = await database.maintenance((trx) =>
        trx
          .selectFrom('payments')
          .select(['type', 'sign', 'status', 'counts', 'applied'])
          .orderBy('external_id')
          .execute(),
      );
      assert.deepEqual(payments, [
        { type: 'payment', sign: -1, status: 'recorded', counts: true, applied: '9' },
        { type: 'payment', sign: -1, status: 'void', counts: false, applied: '0' },
      ]);
      const ends = await database.maintenance((trx) =>
        trx
          .selectFrom('allocations')
          .select(['document_sign', 'payment_sign', 'credit_sign'])
          .orderBy('ordinal')
          .execute(),
      );
      assert.deepEqual(ends, [
        { document_sign: 1, payment_sign: -1, credit_sign: null },
        { document_sign: 1, payment_sign: -1, credit_sign: null },
        { document_sign: 1, payment_sign: null, credit_sign: -1 },
      ]);
      assert.deepEqual(await verifyProjections(database, PUBLISHER), []);
    });
  },
  { migrations: [] },
);
