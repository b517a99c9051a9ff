import { sql } from 'kysely';

/**
 * What the payment `p` in process is meant to settle, to stand behind it: `m.one` is the allocation as it was published, `m.ordinal` its place from 1,
 * `d` the document, as far as it is still there and is still something that the payment could settle.
 */
export const MEANT = sql`cross join lateral jsonb_array_elements(p.content->'allocations') with ordinality as m(one, ordinal)
    left join allocation_identities i on i.publisher_id = p.publisher_id and i.source_id = p.payment_id and i.ordinal = m.ordinal - 1
    join documents d on d.publisher_id = p.publisher_id and d.partner_id = p.partner_id and d.direction = p.direction
      and d.currency = m.one->'amount'->>'currency' and d.sign = case when p.type = 'refund' then -1 else 1 end
      and (d.external_id = m.one->>'document' or (d.fiscal_key = i.fiscal_key and d.void_date is null))`;
