import { sql, type Transaction } from 'kysely';
import type { Publisher } from '@saldo/sdk/contract';
import type { Schema } from '../../server/db/schema.types.ts';
import type { Principal } from '../../server/principal/principal.ts';
import { dayInTimeZone } from '../../server/calendar.ts';
import { Validator } from '@saldo/sdk/judging';
import { uuidGenerator } from '../../server/ids.ts';
import { insertPublisher } from '../../server/publisher/publisher.store.ts';
import type { SeedDeps, Seeding } from './seeding.ts';
import { makeDemoData } from './make-demo-data.ts';
import { publishBatch } from './publish-batch.ts';
import { seedActs } from './seed-acts.ts';
import { insertDemoFiles } from './seed-files.ts';

/** Everything about the demo is made from this. */
const SEED = 'saldo-demo';

/** How long to wait while another process seeds. */
const PAUSE_MS = 500;

/**
 * Fills an empty database with the demo's publisher, records and answers, through the code that serves requests, in one
 * transaction: a seeding that was cut short leaves nothing behind. Of several processes one seeds and the others wait. Answers the
 * publisher's id, also of one that was there.
 */
export async function seedDemo(deps: SeedDeps): Promise<string> {
  for (;;) {
    const publisherId = await deps.database.maintenance((trx) => seedOnce(deps, trx));
    if (publisherId !== undefined) return publisherId;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Undefined while another process seeds. */
async function seedOnce(deps: SeedDeps, trx: Transaction<Schema>): Promise<string | undefined> {
  const there = await findPublisher(trx);
  if (there !== undefined) return there;
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${SEED}, 0)) as locked`.execute(trx);
  if (!rows[0]!.locked) return undefined;
  // The one that held the lock before may have committed since.
  return (await findPublisher(trx)) ?? seed(deps, trx);
}

async function findPublisher(trx: Transaction<Schema>): Promise<string | undefined> {
  const [first] = await trx
    .selectFrom('publishers')
    .select('publisher_id')
    .orderBy('created_at')
    .orderBy('publisher_id')
    .limit(1)
    .execute();
  return first?.publisher_id;
}

async function seed(deps: SeedDeps, trx: Transaction<Schema>): Promise<string> {
  const newId = uuidGenerator(deps.clock, deps.random);
  const publisherId = newId();
  const now = new Date(deps.clock()).toISOString();
  const progress = deps.onProgress ?? (() => undefined);
  progress('Making the demo data', 0);
  const draft = makeDemoData({ seed: SEED, today: now.slice(0, 10) });
  const today = dayInTimeZone(deps.clock(), draft.publisher.timeZone);
  const data = today === draft.today ? draft : makeDemoData({ seed: SEED, today });
  const validator = new Validator();
  await insertPublisher(trx, publisherId, data.publisher, now);
  const settings = { currencies: [], depositAccounts: [], ...data.publisher };
  const publisher: Publisher = { ...settings, id: publisherId, revision: 1 };
  const caller: Principal = {
    actor: { kind: 'api_key', id: newId(), name: 'demo-erp' },
    publisherId,
    publisher,
    sees: 'everything',
    cursorKey: new Uint8Array(32),
    projectedOn: '',
    may: new Set(),
  };
  const seeding: Seeding = { ...deps, trx, publisher, newId, validator };
  progress('Printing the papers', 0.05);
  await insertDemoFiles(seeding, data.files(), now, (done) =>
    progress('Printing the papers', 0.05 + (0.6 * done) / data.documents.length),
  );
  const base = { trx, caller, now, newId, requestId: 'demo' };
  for (const [index, batch] of data.batches.entries()) {
    progress('Publishing the records', 0.65 + (0.25 * index) / data.batches.length);
    await publishBatch(base, validator, batch);
  }
  progress('Letting the partners answer', 0.9);
  await seedActs(seeding, data);
  // Nothing else would: the embedded database has no autovacuum, and plans without statistics are poor.
  await sql`analyze`.execute(trx);
  progress('', 1);
  return publisherId;
}
