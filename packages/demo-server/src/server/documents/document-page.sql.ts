import { sql, type RawBuilder } from 'kysely';
import { resumeText } from '../paging/resume-text.sql.ts';
import type { Principal } from '../principal/principal.ts';
import type { DocumentFilter } from './document-filter.sql.ts';

const SORT_KEYS = {
  issueDate: sql.ref<string>('d.issue_date'),
  dueDate: sql.ref<string>('d.due_date'),
  number: sql.ref<string>('d.label'),
} as const;

export type DocumentSortKey = keyof typeof SORT_KEYS;

/** Sort key and id of a row. */
export type DocumentPosition = readonly [value: string, id: string];

export interface DocumentListing {
  readonly filter: DocumentFilter;
  readonly key: DocumentSortKey;
  readonly descending: boolean;
  /** That of the last row before this page. */
  readonly after: DocumentPosition | undefined;
  readonly limit: number;
}

export function sortKeyOf({ key }: DocumentListing): RawBuilder<string> {
  return SORT_KEYS[key];
}

/** The order of the documents `d`. */
export function orderOf({ key, descending }: DocumentListing): RawBuilder<unknown> {
  const direction = descending ? sql`desc` : sql`asc`;
  return sql`${SORT_KEYS[key]} ${direction}, d.document_id ${direction}`;
}

/** The condition that the documents `d` come after a position. */
export function comesAfter(
  { publisherId }: Principal,
  { key, descending, after }: DocumentListing,
): RawBuilder<boolean> {
  if (after === undefined) return sql<boolean>`true`;
  const [value, id] = after;
  const last =
    key === 'number'
      ? resumeText({
          table: 'documents',
          column: 'label',
          idColumn: 'document_id',
          publisherId,
          text: value,
          id,
          descending,
        })
      : sql`${value}::date`;
  const beyond = descending ? sql`<` : sql`>`;
  return sql<boolean>`(${SORT_KEYS[key]}, d.document_id) ${beyond} (${last}, ${id}::uuid)`;
}

/** The filter for each status that it asks for, because an index yields those of one in order; the filter itself where it asks for none. */
export function splitByStatus(filter: DocumentFilter): DocumentFilter[] {
  const statuses = [...new Set(filter.status)];
  return statuses.length === 0 ? [filter] : statuses.map((status) => ({ ...filter, status: [status] }));
}
