import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import {
  BESIDE,
  insertLinks,
  MOST_PAPERS,
  type LinkToWrite,
  type PaperedRecord,
} from './record-files.store.ts';

/** Papers that came for a document, by the index of what brought them. */
export interface ComingPapers extends Omit<PaperedRecord, 'created'> {
  readonly index: number;
}

/** A paper with its place beside those that its document names itself. */
interface PlacedPaper extends Omit<LinkToWrite, 'file_id'> {
  readonly externalId: string;
}

/**
 * Finds papers their places beside those that documents name themselves; each once. Answers which of what came adds any, and which
 * would make too many.
 */
export async function placeBeside(
  trx: Transaction<Schema>,
  publisherId: string,
  coming: readonly ComingPapers[],
): Promise<{ placed: PlacedPaper[]; added: ReadonlySet<number>; full: ReadonlySet<number> }> {
  const places = await listPlaces(
    trx,
    publisherId,
    coming.map(({ id }) => id),
  );
  const added = new Set<number>();
  const full = new Set<number>();
  const placed: PlacedPaper[] = [];
  for (const { index, id, partnerId, files = [] } of coming) {
    const place = places.get(id) ?? { files: new Set<string>(), next: BESIDE };
    places.set(id, place);
    const next = new Map(files.map(({ externalId, role = 'other' }) => [externalId, role] as const));
    const news = [...next].filter(([externalId]) => !place.files.has(externalId));
    if (news.length === 0) continue;
    if (place.files.size + news.length > MOST_PAPERS) {
      full.add(index);
      continue;
    }
    added.add(index);
    for (const [externalId, role] of news) {
      placed.push({ record_id: id, partner_id: partnerId, ordinal: place.next, externalId, role });
      place.files.add(externalId);
      place.next += 1;
    }
  }
  return { placed, added, full };
}

/** Adds papers at their places. */
export async function addBeside(
  trx: Transaction<Schema>,
  publisherId: string,
  placed: readonly PlacedPaper[],
  fileIds: ReadonlyMap<string, string>,
): Promise<void> {
  const links = placed.map(({ externalId, ...one }) => ({ ...one, file_id: fileIds.get(externalId)! }));
  await insertLinks(trx, publisherId, 'document', links);
}

async function listPlaces(trx: Transaction<Schema>, publisherId: string, ids: readonly string[]) {
  const { rows } = await sql<{ document_id: string; external_id: string | null; ordinal: number }>`
    select l.document_id, f.external_id, l.ordinal
    from document_files l join files f on f.publisher_id = l.publisher_id and f.file_id = l.file_id
    where l.publisher_id = ${publisherId}::uuid and l.document_id = any(${ids}::uuid[])`.execute(trx);
  return new Map(
    [...Map.groupBy(rows, (row) => row.document_id)].map(([id, links]) => [
      id,
      {
        files: new Set(links.map(({ external_id }) => external_id!)),
        next: Math.max(BESIDE, ...links.map(({ ordinal }) => ordinal + 1)),
      },
    ]),
  );
}

/** Makes the papers of a document those that came beside it, because what is published now is another's record of it. */
export async function keepBeside(trx: Transaction<Schema>, publisherId: string, id: string): Promise<void> {
  await sql`
    update document_files f set ordinal = f.ordinal + 1 + (
      select greatest(${BESIDE - 1}, max(m.ordinal)) from document_files m
      where m.publisher_id = f.publisher_id and m.document_id = f.document_id)
    where f.publisher_id = ${publisherId}::uuid and f.document_id = ${id}::uuid and f.ordinal < ${BESIDE}`.execute(
    trx,
  );
}
