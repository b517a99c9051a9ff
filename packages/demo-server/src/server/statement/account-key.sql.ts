import type { Direction } from '@saldo/sdk/contract';
import { sql, type RawBuilder } from 'kysely';

/** One account: a partner in a direction, in one currency or in all. */
export interface AccountKey {
  readonly publisherId: string;
  readonly partnerId: string;
  readonly direction: Direction;
  readonly currency?: string | undefined;
}

/** The condition that a row under an alias belongs to an account. */
export function ofAccount(
  { publisherId, partnerId, direction, currency }: AccountKey,
  alias: string,
): RawBuilder<boolean> {
  const ref = (column: string) => sql.ref(`${alias}.${column}`);
  const inCurrency = currency === undefined ? sql`` : sql`and ${ref('currency')} = ${currency}`;
  return sql<boolean>`${ref('publisher_id')} = ${publisherId}::uuid and ${ref('partner_id')} = ${partnerId}::uuid
    and ${ref('direction')} = ${direction} ${inCurrency}`;
}

/** Behind every other text in collation "C". */
export const LAST_TEXT = '\u{10ffff}';

/** By what people know the document or the payment with an id, in collation "C"; another text where it has gone, the first of all. */
export function labelOf({ publisherId }: AccountKey, id: string, gone = ''): RawBuilder<string> {
  return sql<string>`coalesce(
    (select label from documents where publisher_id = ${publisherId}::uuid and document_id = ${id}::uuid),
    (select label from payments where publisher_id = ${publisherId}::uuid and payment_id = ${id}::uuid), ${gone}) collate "C"`;
}
