import { sql, type Transaction } from 'kysely';
import pg from 'pg';
import { verifyProjections } from '../../packages/demo-server/src/server/account/verify-projections.ts';
import { dayInTimeZone } from '../../packages/demo-server/src/server/calendar.ts';
import type { Schema } from '../../packages/demo-server/src/server/db/schema.types.ts';
import type { BenchServer } from './bench-server.ts';
import { tell } from './measure.ts';

/** Rows a statement. */
const STEP = 50_000;
/** Three years. */
const DAYS = 1095;

/** What the documents hold, by how often it is in their descriptions, whatever their number. */
export const WORDS = {
  always: 'flete',
  oneInTen: 'cemento',
  oneInTwoHundred: 'bomba',
  three: 'zircon',
  none: 'wolframio',
} as const;

/** Metadata of the documents, by how many carry it. */
export const METADATA = {
  oneInTen: 'branch=norte',
  oneInTwoHundred: 'project=puente',
  three: 'contract=unico',
} as const;

export interface FilledAccounts {
  readonly documents: number;
  /** One that holds a tenth of all documents. */
  readonly partnerId: string;
  /** A number that one document has. */
  readonly number: string;
}

/**
 * Documents of three years until today, of a hundred partners of which the first has a tenth: most are paid, some in part, some
 * are overdue, some are void or papers; of each state the first partner has a page where there are 10,000. What is kept of them is
 * written along, faster than the triggers would, and held against the derivation where there are few.
 */
export async function fillAccounts(server: BenchServer, documents: number): Promise<FilledAccounts> {
  const { database, publisherId } = server;
  const today = dayInTimeZone(Date.now(), 'America/Lima');
  const fill = new Fill(publisherId, documents, today);
  await database.maintenance((trx) => fill.start(trx));
  for (let first = 0; first < documents; first += STEP) {
    tell(`filling: ${first.toLocaleString('en')} of ${documents.toLocaleString('en')} documents`);
    await database.maintenance((trx) => fill.write(trx, first, Math.min(first + STEP, documents) - 1));
  }
  tell('filling: what is kept of the accounts');
  await database.maintenance((trx) => fill.keep(trx));
  tell('filling: metadata');
  await database.maintenance((trx) => fill.keepMetadata(trx));
  tell('filling: what a search goes by');
  const index = await database.maintenance((trx) => fill.dropWordsIndex(trx));
  for (let first = 0; first < documents; first += STEP)
    await database.maintenance((trx) => fill.keepWords(trx, first, Math.min(first + STEP, documents) - 1));
  await execAtLength(server, index);
  await database.exec('vacuum analyze');
  if (documents <= 10_000) {
    const [difference] = await verifyProjections(database, publisherId);
    if (difference !== undefined) throw new Error(`filled wrongly: ${JSON.stringify(difference)}`);
  }
  const { rows } = await sql<{ id: string }>`select md5('partner 0')::uuid as id`.execute(database.kysely);
  return {
    documents,
    partnerId: rows[0]!.id,
    number: `f001-${String(documents - 777).padStart(8, '0')}`,
  };
}

class Fill {
  readonly #publisher;
  readonly #documents;
  readonly #today;

  constructor(publisherId: string, documents: number, today: string) {
    this.#publisher = sql`${publisherId}::uuid`;
    this.#documents = documents;
    this.#today = sql`${today}::date`;
  }

  async start(trx: Transaction<Schema>): Promise<void> {
    await sql`update counters set projected_on = ${this.#today} where publisher_id = ${this.#publisher}`.execute(
      trx,
    );
    await sql`
      insert into partners (publisher_id, partner_id, external_id, name, sort_name, direction, content, system, published_at)
      select ${this.#publisher}, md5('partner ' || i)::uuid, 'C-' || i, 'Cliente ' || i, 'cliente ' || i, 'receivable', '{}', 'bench', now()
      from generate_series(0, 99) i`.execute(trx);
  }

  /** Documents from one number to another, each with a payment of its own where it is paid. */
  async write(trx: Transaction<Schema>, first: number, last: number): Promise<void> {
    // Neither triggers nor foreign keys: what they would do is done here, or holds already.
    await sql`set local session_replication_role = replica`.execute(trx);
    const one = sql`(
      select i, ('01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid as document_id,
        ('01900000-0000-7000-9000-' || lpad(to_hex(i), 12, '0'))::uuid as payment_id,
        md5('partner ' || case when i % 10 = 0 then 0 else i % 99 + 1 end)::uuid as partner_id, lpad(i::text, 8, '0') as number,
        ${this.#today} - ${DAYS}::int + (i::bigint * ${DAYS}::bigint / ${this.#documents}::bigint)::int as issued,
        i % 17 = 1 as void, i % 19 = 1 as paper,
        case when i % 17 = 1 or i % 19 = 1 or i % 13 = 0 then 0 when i % 11 = 0 then 60 else 100 end as settled,
        'flete' || case when i % 10 = 3 then ' de cemento' else '' end || case when i % 200 = 7 then ' con bomba' else '' end
          || case when i in (${this.#documents}::int / 3, ${this.#documents}::int / 2, ${this.#documents}::int - 5) then ' y zircon' else '' end as description
      from generate_series(${first}::int, ${last}::int) i
    ) one`;
    await sql`
      insert into documents (publisher_id, document_id, partner_id, external_id, type, direction, label, issue_date, due_date, currency,
        total, installments, settled, overdue, search_text, content, void_reason, void_date, system, published_at)
      select ${this.#publisher}, document_id, partner_id, 'F-' || i, case when paper then 'purchase_order' else 'invoice' end, 'receivable',
        'F001-' || number, issued, issued + 30, 'PEN', 100,
        case when paper then '[]' else jsonb_build_array(jsonb_build_object('number', 1, 'dueDate', issued + 30, 'amount', '100')) end,
        settled, issued + 30 < ${this.#today} and settled < 100 and not paper and not void,
        'f001-' || number || ' f001' || number || ' f-' || i || ' ' || md5(i::text)::uuid || ' ' || description,
        jsonb_build_object('type', 'invoice', 'series', 'F001', 'number', number, 'description', description),
        case when void then 'error' end, case when void then issued end, 'bench', now()
      from ${one}`.execute(trx);
    await sql`
      insert into payments (publisher_id, payment_id, partner_id, external_id, direction, date, currency, amount, applied, label, content, system, published_at)
      select ${this.#publisher}, payment_id, partner_id, 'P-' || i, 'receivable', least(issued + 20, ${this.#today}), 'PEN', 100, settled,
        'P-' || i, '{}', 'bench', now()
      from ${one} where settled > 0`.execute(trx);
    await sql`
      insert into allocations (publisher_id, ordinal, payment_id, document_id, partner_id, direction, currency, source_currency,
        amount, paid, date)
      select ${this.#publisher}, 0, payment_id, document_id, partner_id, 'receivable', 'PEN', 'PEN', settled, settled,
        least(issued + 20, ${this.#today})
      from ${one} where settled > 0`.execute(trx);
  }

  async keep(trx: Transaction<Schema>): Promise<void> {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`
      insert into open_items
      select publisher_id, partner_id, direction, currency, 'document', document_id, 1, issue_date, due_date, label, total, total - settled, true
      from documents where publisher_id = ${this.#publisher} and sign = 1 and void_date is null and settled < total
      union all
      select publisher_id, partner_id, direction, currency, 'payment', payment_id, 0, date, date, label, -amount, applied - amount, false
      from payments where publisher_id = ${this.#publisher} and applied < amount`.execute(trx);
    await sql`select recount_projections(${this.#publisher})`.execute(trx);
  }

  async keepMetadata(trx: Transaction<Schema>): Promise<void> {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`
      insert into document_metadata
      select publisher_id, document_id, partner_id, entry
      from (select documents.*, substr(external_id, 3)::int as i from documents where publisher_id = ${this.#publisher}) as numbered,
        lateral (values (${METADATA.oneInTen}, i % 10 = 3), (${METADATA.oneInTwoHundred}, i % 200 = 7),
          (${METADATA.three}, i in (${this.#documents}::int / 3, ${this.#documents}::int / 2, ${this.#documents}::int - 5)),
          ('row=' || i, true)) as one (entry, carried)
      where carried`.execute(trx);
  }

  /** Answers what makes the index again: entry by entry it would take much longer. */
  async dropWordsIndex(trx: Transaction<Schema>): Promise<string> {
    const { rows } = await sql<{ definition: string }>`
      select pg_get_indexdef('document_words_idx'::regclass) as definition`.execute(trx);
    await sql`drop index document_words_idx`.execute(trx);
    return rows[0]!.definition;
  }

  async keepWords(trx: Transaction<Schema>, first: number, last: number): Promise<void> {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`
      with written as (
        insert into document_words
        select publisher_id, document_id, partner_id, date_trunc('month', issue_date)::date, search_text
        from generate_series(${first}::int, ${last}::int) i
        join documents on publisher_id = ${this.#publisher} and external_id = 'F-' || i
        returning publisher_id, month)
      insert into search_months select distinct publisher_id, month from written on conflict do nothing`.execute(
      trx,
    );
  }
}

/** On a connection of its own where there is a server: those of the application give up what takes half a minute. */
async function execAtLength({ database, url }: BenchServer, statement: string): Promise<void> {
  if (url === '') return database.exec(statement);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
