import { sql, type RawBuilder } from 'kysely';
import { KEPT_TEXT } from './cursor.ts';

/** A column by which a list is sorted as text, and the row that a page ended with. */
export interface TextPosition {
  readonly table: string;
  readonly column: string;
  readonly idColumn: string;
  readonly publisherId: string;
  readonly text: string;
  readonly id: string;
  readonly descending: boolean;
}

/**
 * The text with which a page ended, in collation "C". Of a long one a cursor keeps only the beginning: the whole stands in the row.
 * If that has changed or gone since, the page begins with the first text of that beginning, so that rows come again rather than
 * never.
 */
export function resumeText({
  table,
  column,
  idColumn,
  publisherId,
  text,
  id,
  descending,
}: TextPosition): RawBuilder<string> {
  if (text.length < KEPT_TEXT - 1) return sql<string>`${text}::text collate "C"`;
  const farthest = descending ? sql`${text}::text || chr(1114111)` : sql`${text}::text`;
  return sql<string>`coalesce((
    select ${sql.ref(column)} from ${sql.table(table)}
    where publisher_id = ${publisherId}::uuid and ${sql.ref(idColumn)} = ${id}::uuid and starts_with(${sql.ref(column)}, ${text}::text)
  ), ${farthest}) collate "C"`;
}
