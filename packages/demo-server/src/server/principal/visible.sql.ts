import { sql, type RawBuilder } from 'kysely';
import { onlyPartner, type Principal } from './principal.ts';

/**
 * The condition on the rows of a table's alias that the principal sees. Row-level security demands the same; said here too, it
 * lets the planner take the index that begins with publisher and partner.
 */
export function isVisible(principal: Principal, alias: string): RawBuilder<boolean> {
  const { publisherId, sees } = principal;
  const ofPublisher = sql<boolean>`${sql.ref(`${alias}.publisher_id`)} = ${publisherId}::uuid`;
  if (sees === 'everything') return ofPublisher;
  const partner = sql.ref(`${alias}.partner_id`);
  const only = onlyPartner(principal);
  return only === undefined
    ? sql<boolean>`${ofPublisher} and ${partner} = any(${sees}::uuid[])`
    : sql<boolean>`${ofPublisher} and ${partner} = ${only}::uuid`;
}
