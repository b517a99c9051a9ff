import type { DocumentInput } from '@saldo/sdk/contract';
import { judgeFileLinks } from '../files/judge-file-links.ts';
import { publishSourcedFiles } from '../files/publish-sourced-files.ts';
import { addBeside, placeBeside } from '../files/papers-beside.store.ts';
import { listFileIds, MOST_PAPERS } from '../files/record-files.store.ts';
import { findPartners } from '../partners/resolve-partners.ts';
import type { FieldError } from '../problem.ts';
import { rejectedBy, type UpsertRecord } from '../records/record.ts';
import type { WriteContext } from '../records/write-context.ts';
import { disagreement } from './fiscal-disagreement.ts';
import { reviseDocuments, type FiscalOwner } from './fiscal-owner.store.ts';

/** A record that came as the paper of a document that is there under another external id. */
export interface Paper {
  readonly record: UpsertRecord<DocumentInput>;
  readonly owner: FiscalOwner;
}

/**
 * Adds the files of papers to the documents that have their fiscal identity, which stay as they are. A paper that says otherwise
 * than its document is refused. Snapshot runs count the documents as there either way.
 */
export async function attachPapers(context: WriteContext, papers: readonly Paper[]): Promise<void> {
  if (papers.length === 0) return;
  const { trx, stamp, outcomes, changes: feed, touched, preview } = context;
  const { publisherId } = stamp;
  const records = papers.map(({ record }) => record);
  const partnerOf = await findPartners(context, records);
  const fileIds = await listFileIds(
    trx,
    publisherId,
    records.flatMap(({ data }) => (data.files ?? []).map(({ externalId }) => externalId)),
  );
  const fitting = papers.filter(({ record: { data, index }, owner }) => {
    touched.push({ kind: 'document', externalId: owner.external_id });
    const errors = [
      ...disagreement(data, partnerOf(data.partner), owner),
      ...judgeFileLinks(data.files ?? [], fileIds, context.sources),
    ];
    if (errors.length > 0) outcomes.set(index, rejectedBy(errors));
    return errors.length === 0;
  });
  const { placed, added, full } = await placeBeside(
    trx,
    publisherId,
    fitting.map(({ record: { index, data }, owner }) => ({
      index,
      id: owner.id,
      partnerId: owner.partner_id,
      files: data.files,
    })),
  );
  const attached = fitting.filter(({ record }) => !full.has(record.index));
  for (const { record, owner } of fitting)
    if (full.has(record.index)) outcomes.set(record.index, rejectedBy([tooMany(owner.external_id)]));
  // What is refused has not published its files either.
  const sourced = await publishSourcedFiles(
    context,
    attached.flatMap(({ record }) => record.data.files ?? []),
  );
  await addBeside(trx, publisherId, placed, new Map([...fileIds, ...sourced]));
  const gained = new Map(
    attached.filter(({ record }) => added.has(record.index)).map(({ owner }) => [owner.id, owner]),
  );
  const revisions = await reviseDocuments(trx, publisherId, [...gained.keys()]);
  for (const { record, owner } of attached) {
    const { id, external_id: matched } = owner;
    const outcome = added.has(record.index) ? 'updated' : 'unchanged';
    const changes =
      preview !== undefined && outcome === 'updated' ? { changes: [{ pointer: '/data/files' }] } : {};
    outcomes.set(record.index, {
      outcome,
      id,
      revision: revisions.get(id) ?? owner.revision,
      matched,
      ...changes,
    });
  }
  for (const { id, external_id: externalId, partner_id: partnerId } of gained.values()) {
    const revision = revisions.get(id)!;
    feed.push({ kind: 'document', id, externalId, partnerId, revision, op: 'upsert' });
  }
}

function tooMany(owner: string): FieldError {
  const detail = `the document ${owner} would have more than ${MOST_PAPERS} papers`;
  return { pointer: '/data/files', code: 'too-many-items', detail, externalId: owner };
}
