import pg from 'pg';
import type { BenchServer } from './bench-server.ts';

/** Rows a statement. */
const STEP = 20_000;

/**
 * Documents of three years, by `generate_series`, of a hundred partners of which the first has a tenth: most are paid, some
 * in part, some are overdue. The database projects them as it would published ones. Answers the id of the first partner.
 */
export async function fillAccounts(
  { databaseUrl, publisherId }: BenchServer,
  documents: number,
): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const days = 1095;
    await client.query(`select advance_projections($1, '2026-11-24')`, [publisherId]);
    await client.query(
      `insert into partners (publisher_id, partner_id, external_id, name, sort_name, direction, content, system, published_at)
      select $1, md5('partner ' || i)::uuid, 'C-' || i, 'Cliente ' || i, 'cliente ' || i, 'receivable', '{}', 'bench', now()
      from generate_series(0, 99) i`,
      [publisherId],
    );
    for (let start = 0; start < documents; start += STEP) {
      const range = [publisherId, start, Math.min(start + STEP, documents) - 1, documents];
      const of = `md5('partner ' || case when i % 10 = 0 then 0 else i % 99 + 1 end)::uuid`;
      const issued = `date '2026-11-24' - ${days} + (i::bigint * ${days} / $4::bigint)::int`;
      await client.query(
        `insert into documents (publisher_id, document_id, partner_id, external_id, type, direction, label, issue_date, due_date,
          currency, total, installments, overdue, search_text, content, system, published_at)
        select $1, md5('document ' || i)::uuid, ${of}, 'F-' || i, 'invoice', 'receivable', 'F001-' || i, ${issued}, ${issued} + 30, 'PEN',
          100, jsonb_build_array(jsonb_build_object('number', 1, 'dueDate', ${issued} + 30, 'amount', '100')),
          ${issued} + 30 < date '2026-11-24', 'f001-' || i || ' f001' || i || ' f-' || i,
          jsonb_build_object('type', 'invoice', 'series', 'F001', 'number', i::text), 'bench', now()
        from generate_series($2::int, $3::int) i`,
        range,
      );
      // Nine of ten are paid by a payment of their own, a few of them in part.
      await client.query(
        `insert into payments (publisher_id, payment_id, partner_id, external_id, direction, date, currency, amount, label, content, system, published_at)
        select $1, md5('payment ' || i)::uuid, ${of}, 'P-' || i, 'receivable', least(${issued} + 20, date '2026-11-24'), 'PEN', 100,
          'P-' || i, '{}', 'bench', now()
        from generate_series($2::int, $3::int) i where i % 13 <> 0 and $4::bigint > 0`,
        range,
      );
      await client.query(
        `insert into allocations (publisher_id, ordinal, payment_id, document_id, partner_id, direction, currency, amount, date)
        select $1, 0, md5('payment ' || i)::uuid, md5('document ' || i)::uuid, ${of}, 'receivable', 'PEN',
          case when i % 41 = 0 then 60 else 100 end, least(${issued} + 20, date '2026-11-24')
        from generate_series($2::int, $3::int) i where i % 13 <> 0 and $4::bigint > 0`,
        range,
      );
    }
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ id: string }>(`select md5('partner 0')::uuid as id`);
    return rows[0]!.id;
  } finally {
    await client.end();
  }
}
