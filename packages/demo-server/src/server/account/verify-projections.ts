import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import type { Schema } from '../db/schema.types.ts';
import { recordChunks } from './record-chunks.ts';

/** Something that is kept of a publisher's accounts and is not what its records come to. */
export interface ProjectionDifference {
  /** `document`, `payment`, `open item`, `open total`, `document total`, `day total` or `asserted balance`. */
  readonly kind: string;
  /** The record or the account, and its part. */
  readonly key: string;
  /** What is kept; null: nothing. */
  readonly kept: string | null;
  /** What it should be; null: nothing. */
  readonly derived: string | null;
}

/** Derives everything that is kept of a publisher's accounts from its records, and tells what differs. Beside writers, too. */
export async function verifyProjections(
  database: Database,
  publisherId: string,
): Promise<ProjectionDifference[]> {
  return database.maintenance(
    async (trx) => {
      const found: ProjectionDifference[] = [];
      for await (const { documents, payments } of recordChunks(trx, publisherId)) {
        found.push(...(await differences(trx, recordDifferences(publisherId, documents, payments))));
      }
      found.push(...(await differences(trx, totalDifferences(publisherId))));
      return found;
    },
    { readOnly: true, isolation: 'repeatable read' },
  );
}

async function differences(
  trx: Transaction<Schema>,
  sides: readonly Sides[],
): Promise<ProjectionDifference[]> {
  const found: ProjectionDifference[] = [];
  for (const { kind, kept, derived } of sides) {
    const { rows } = await sql<ProjectionDifference>`
      select ${kind}::text as kind, coalesce(k.key, d.key) as key, k.value as kept, d.value as derived
      from (${kept}) k full join (${derived}) d on d.key = k.key
      where k.value is distinct from d.value
      order by key
      limit 100`.execute(trx);
    found.push(...rows);
  }
  return found;
}

/** Two relations of `(key, value)` that should be the same. */
interface Sides {
  readonly kind: string;
  readonly kept: RawBuilder<unknown>;
  readonly derived: RawBuilder<unknown>;
}

function recordDifferences(
  publisherId: string,
  documents: readonly string[],
  payments: readonly string[],
): Sides[] {
  const of = sql`${publisherId}::uuid`;
  const day = sql`(select projected_on from counters where publisher_id = ${of})`;
  const items = sql`open_items_on(${of}, ${documents}::uuid[], ${payments}::uuid[], ${day})`;
  const item = (relation: RawBuilder<unknown>) => sql`
    select i.record_id || ' ' || i.installment as key, concat_ws(' ', i.partner_id, i.direction, i.currency, i.kind, i.date, i.due_date,
      i.label, trim_scale(i.total), trim_scale(i.open), i.owed) as value
    from ${relation} i`;
  return [
    {
      kind: 'document',
      kept: sql`select document_id::text as key, concat_ws(' ', trim_scale(settled), overdue) as value from documents
        where publisher_id = ${of} and document_id = any(${documents}::uuid[])`,
      derived: sql`select s.document_id::text as key, concat_ws(' ', trim_scale(s.settled), exists (
          select from ${items} i where i.record_id = s.document_id and i.owed and i.due_date < ${day})) as value
        from settled_on(${of}, ${documents}::uuid[], ${day}) s`,
    },
    {
      kind: 'payment',
      kept: sql`select payment_id::text as key, trim_scale(applied)::text as value from payments
        where publisher_id = ${of} and payment_id = any(${payments}::uuid[]) and counts`,
      derived: sql`select payment_id::text as key, trim_scale(applied)::text as value
        from applied_on(${of}, ${payments}::uuid[], ${day})`,
    },
    {
      kind: 'open item',
      kept: item(sql`(select * from open_items where publisher_id = ${of}
        and record_id = any(${[...documents, ...payments]}::uuid[]))`),
      derived: item(items),
    },
  ];
}

function totalDifferences(publisherId: string): Sides[] {
  const of = sql`${publisherId}::uuid`;
  const scopes = sql`cross join lateral (values (partner_id), ('00000000-0000-0000-0000-000000000000'::uuid)) as scopes(scope)`;
  const openKey = (partner: RawBuilder<unknown>) =>
    sql`concat_ws(' ', ${partner}, direction, currency, kind, owed, due_date) as key`;
  const dayKey = sql`concat_ws(' ', partner_id, direction, currency, date) as key`;
  const documentKey = (partner: RawBuilder<unknown>) =>
    sql`concat_ws(' ', ${partner}, direction, currency) as key`;
  return [
    {
      kind: 'open item',
      kept: sql`select o.record_id::text as key, 'of no record' as value from open_items o
        where o.publisher_id = ${of}
          and not exists (select from documents d where d.publisher_id = ${of} and d.document_id = o.record_id)
          and not exists (select from payments p where p.publisher_id = ${of} and p.payment_id = o.record_id)`,
      derived: sql`select null::text as key, null::text as value where false`,
    },
    {
      kind: 'open total',
      kept: sql`select ${openKey(sql`partner_id`)}, concat_ws(' ', items, trim_scale(open)) as value
        from open_totals where publisher_id = ${of}`,
      derived: sql`select ${openKey(sql`scope`)}, concat_ws(' ', count(*), trim_scale(sum(open))) as value
        from open_items ${scopes} where publisher_id = ${of}
        group by scope, direction, currency, kind, owed, due_date`,
    },
    {
      kind: 'document total',
      kept: sql`select ${documentKey(sql`partner_id`)}, concat_ws(' ', documents, trim_scale(total)) as value
        from document_totals where publisher_id = ${of}`,
      derived: sql`select ${documentKey(sql`scope`)},
          concat_ws(' ', count(*), trim_scale(coalesce(sum(amount) filter (where counts), 0))) as value
        from movements_of(${of}) ${scopes} where is_document
        group by scope, direction, currency`,
    },
    {
      kind: 'day total',
      kept: sql`select ${dayKey}, concat_ws(' ', movements, trim_scale(debits), trim_scale(credits)) as value
        from day_totals where publisher_id = ${of}`,
      derived: sql`select ${dayKey}, concat_ws(' ', count(*), trim_scale(sum(greatest(amount, 0))),
          trim_scale(sum(greatest(-amount, 0)))) as value
        from movements_of(${of}) where counts
        group by partner_id, direction, currency, date`,
    },
    {
      kind: 'asserted balance',
      kept: sql`select ${dayKey}, trim_scale(derived)::text as value from balance_assertions where publisher_id = ${of}`,
      derived: sql`select ${dayKey}, trim_scale(coalesce((
          select sum(m.amount) from movements_of(${of}) m
          where m.counts and (m.partner_id, m.direction, m.currency) = (b.partner_id, b.direction, b.currency)
            and m.date <= b.date), 0))::text as value
        from balance_assertions b where publisher_id = ${of}`,
    },
  ];
}
