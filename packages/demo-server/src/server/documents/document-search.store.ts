import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import { onlyPartner, type Principal } from '../principal/principal.ts';
import { fold } from '../text.ts';
import { documentConditions, hasWords, type DocumentFilter } from './document-filter.sql.ts';
import {
  comesAfter,
  orderOf,
  sortKeyOf,
  splitByStatus,
  type DocumentListing,
  type DocumentPosition,
} from './document-page.sql.ts';

/** So many documents are read in the order of the list before the grams are asked: words that are frequent are found on the way. */
const WALK = 1000;

/** So many months are asked one after the other, in the order of the list, until the page is full; then all that are left. */
const MONTHS = [1, 4, 16];

/** Ids of a page of the documents that have the words of the filter, in the order of the list. */
export async function searchDocumentIds(
  trx: Transaction<Schema>,
  caller: Principal,
  today: string,
  listing: DocumentListing,
  walked = WALK,
): Promise<string[]> {
  const { ids, end } = await walk(
    trx,
    caller,
    today,
    listing,
    hasGrams(listing.filter.q) ? walked : undefined,
  );
  for (const range of end === undefined ? [] : rangesFrom(listing, end)) {
    if (ids.length > listing.limit) break;
    ids.push(...(await findInRange(trx, caller, today, { ...listing, after: end }, range)));
  }
  return ids.slice(0, listing.limit + 1);
}

/**
 * Ids of what may have the words of the filter, or undefined where there are too many to be worth it. `documentConditions` still
 * has to hold of them.
 */
export async function findCandidates(
  trx: Transaction<Schema>,
  caller: Principal,
  { q, partnerId }: DocumentFilter,
  most: number,
): Promise<string[] | undefined> {
  if (!hasGrams(q)) return undefined;
  const partner = partnerId ?? onlyPartner(caller) ?? null;
  const { rows } = await sql<{ ids: string[] }>`
    select array(
      select documents_found(${fold(q!)}, ${partner}::uuid, '-infinity', 'infinity') limit ${most + 1}
    ) as ids`.execute(trx);
  const { ids } = rows[0]!;
  return ids.length > most ? undefined : ids;
}

/** Whether the words are long enough to be found by grams. */
function hasGrams(words: string | undefined): boolean {
  return new TextEncoder().encode(fold(words ?? '')).length >= 3;
}

/** Reads documents in the order of the list, so many at most; `end` is where it stopped, undefined at the end of the list. */
async function walk(
  trx: Transaction<Schema>,
  caller: Principal,
  today: string,
  listing: DocumentListing,
  most: number | undefined,
): Promise<{ ids: string[]; end: DocumentPosition | undefined }> {
  const { q, ...rest } = listing.filter;
  const limit = most ?? listing.limit + 1;
  const branches = splitByStatus(most === undefined ? listing.filter : rest).map(
    (filter) => sql`
      (select d.document_id, ${sortKeyOf(listing)} as value, ${hasWords(q!)} as hit from documents d
      where ${documentConditions(caller, filter, today)} and ${comesAfter(caller, listing)}
      order by ${orderOf(listing)} limit ${limit})`,
  );
  const direction = listing.descending ? sql`desc` : sql`asc`;
  const { rows } = await sql<{ document_id: string; value: string; hit: boolean }>`
    select document_id, value, hit from (${sql.join(branches, sql` union all `)}) d
    order by value ${direction}, document_id ${direction} limit ${limit}`.execute(trx);
  const last = rows.at(-1);
  return {
    ids: rows.filter(({ hit }) => hit).map((row) => row.document_id),
    end:
      last === undefined || most === undefined || rows.length < most
        ? undefined
        : [last.value, last.document_id],
  };
}

/** Days from one until before another, as the database takes them. */
type Range = readonly [since: string, until: string];

/** In the order of the list, what comes after a position of it. */
function rangesFrom({ key, descending }: DocumentListing, [value]: DocumentPosition): Range[] {
  if (key !== 'issueDate') return [['-infinity', 'infinity']];
  const month = Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1;
  const ranges: Range[] = [];
  let edge = descending ? month + 1 : month;
  for (const months of MONTHS) {
    const next = descending ? edge - months : edge + months;
    ranges.push(descending ? [firstDay(next), firstDay(edge)] : [firstDay(edge), firstDay(next)]);
    edge = next;
  }
  return [...ranges, descending ? ['-infinity', firstDay(edge)] : [firstDay(edge), 'infinity']];
}

function firstDay(month: number): string {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

async function findInRange(
  trx: Transaction<Schema>,
  caller: Principal,
  today: string,
  listing: DocumentListing,
  [since, until]: Range,
): Promise<string[]> {
  const { q, partnerId } = listing.filter;
  const partner = partnerId ?? onlyPartner(caller) ?? null;
  const { rows } = await sql<{ document_id: string }>`
    select d.document_id
    from documents_found(${fold(q!)}, ${partner}::uuid, ${since}::date, ${until}::date) as found(id)
    cross join lateral (
      select * from documents where publisher_id = ${caller.publisherId}::uuid and document_id = found.id offset 0) d
    where ${documentConditions(caller, listing.filter, today)} and ${comesAfter(caller, listing)}
      and d.issue_date >= ${since}::date and d.issue_date < ${until}::date
    order by ${orderOf(listing)} limit ${listing.limit + 1}`.execute(trx);
  return rows.map((row) => row.document_id);
}
