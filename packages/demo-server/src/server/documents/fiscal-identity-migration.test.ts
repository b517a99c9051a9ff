import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fiscalKey } from '@saldo/sdk/fiscal';
import { migrate } from '../db/migrate.ts';
import { readMigrations } from '../db/read-migrations.ts';
import type { Schema } from '../db/schema.types.ts';
import { withDatabases } from '../db/testing/with-databases.ts';

const KEEPS_IDENTITIES = 98;
const uuid = '5fb2822e-396d-4725-8521-cdc4bdd20ccf';

const published = [
  { id: 'late', day: '2026-01-03', fiscal: { scheme: 'cfdi-uuid', value: uuid }, void: null },
  { id: 'first', day: '2026-01-02', fiscal: { scheme: 'cfdi-uuid', value: uuid.toUpperCase() }, void: null },
  { id: 'void', day: '2026-01-01', fiscal: { scheme: 'cfdi-uuid', value: uuid }, void: '2026-01-05' },
  {
    id: 'peru',
    day: '2026-01-01',
    fiscal: { scheme: 'sunat', value: '20100070970-01-f001-00000120' },
    void: null,
  },
  { id: 'none', day: '2026-01-01', fiscal: undefined, void: null },
];

// In plain SQL: what seeds records elsewhere follows the schema of today.
const SEED = `
  insert into publishers (publisher_id, name, time_zone, settings, created_at, updated_at)
    values (lpad('0', 32, '0')::uuid, 'Ficticia', 'America/Lima', '{}', now(), now());
  insert into partners (publisher_id, partner_id, external_id, name, sort_name, direction, content, system, published_at)
    values (lpad('0', 32, '0')::uuid, lpad('1', 32, '0')::uuid, '1', '1', '1', 'both', '{}', 'erp', now());
  insert into documents (publisher_id, document_id, partner_id, external_id, type, direction, label, issue_date, due_date, currency,
      total, installments, search_text, void_reason, void_date, content, system, published_at)
    select lpad('0', 32, '0')::uuid, gen_random_uuid(), lpad('1', 32, '0')::uuid, id, 'invoice', 'receivable', id, '2026-01-01', '2026-01-01', 'PEN',
      9, '[]', '', case when void is not null then 'x' end, void, case when fiscal is null then '{}' else jsonb_build_object('fiscal', fiscal) end, 'erp', day
    from jsonb_to_recordset('${JSON.stringify(published)}') as d(id text, day timestamptz, fiscal jsonb, void date)`;

withDatabases<Schema>(
  'a database from before fiscal identities were one document',
  (databases) => {
    test('gives each identity to the first document that counts, by the key that the server compares', async () => {
      const { database } = databases;
      const migrations = await readMigrations();
      await migrate(
        database,
        migrations.filter(({ version }) => version < KEEPS_IDENTITIES),
      );
      await database.exec(SEED);
      await migrate(database, migrations);
      const kept = await database.maintenance((trx) =>
        trx
          .selectFrom('documents')
          .select(['external_id', 'fiscal_key'])
          .where('fiscal_key', 'is not', null)
          .orderBy('external_id')
          .execute(),
      );
      assert.deepEqual(
        kept,
        published
          .filter(({ id }) => id === 'first' || id === 'peru')
          .map(({ id, fiscal }) => ({ external_id: id, fiscal_key: fiscalKey(fiscal!) })),
      );
    });
  },
  { migrations: [] },
);
