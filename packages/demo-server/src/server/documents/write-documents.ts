import type { DocumentInput } from '@saldo/sdk/contract';
import { replaceAllocations } from '../account/allocation.store.ts';
import { documentWarnings } from './judge-document.ts';
import { attachPapers } from './attach-papers.ts';
import { claimIdentities, keyOf } from './fiscal-claims.ts';
import { listFiscalOwners } from './fiscal-owner.store.ts';
import { replaceDocumentLinks, upsertDocuments } from './document-write.store.ts';
import { signOf } from './document-sign.ts';
import { judgeFileLinks } from '../files/judge-file-links.ts';
import { publishSourcedFiles } from '../files/publish-sourced-files.ts';
import { listFileIds, replaceRecordFiles } from '../files/record-files.store.ts';
import { findTargets, type AllocationTargets } from './allocation-targets.ts';
import { awaitedWarnings, judgeAllocations } from './judge-allocations.ts';
import { settleAwaiting } from './settle-awaiting.ts';
import type { Upserts } from '../records/published-kind.ts';
import type { ExistingRow } from '../records/published-row.ts';
import { replaceMetadata } from '../records/metadata.store.ts';
import { rejectedBy, type UpsertRecord } from '../records/record.ts';
import { resolvePartners } from '../partners/resolve-partners.ts';
import type { WriteContext } from '../records/write-context.ts';
import type { FieldError, Warning } from '../problem.ts';

interface Resolved {
  readonly record: UpsertRecord<DocumentInput>;
  readonly partnerId: string;
  readonly warnings: readonly Warning[];
}

/** Credits come last among documents, because what they settle has to be there. */
export function debtsFirst(
  records: readonly UpsertRecord<DocumentInput>[],
): readonly (readonly UpsertRecord<DocumentInput>[])[] {
  const isCredit = ({ data }: UpsertRecord<DocumentInput>) => signOf(data) === -1;
  return [records.filter((one) => !isCredit(one)), records.filter(isCredit)];
}

/**
 * Writes documents. Those that come by their fiscal identity go last: what has it under another external id gets their papers.
 */
export async function writeDocuments(
  context: WriteContext,
  records: readonly UpsertRecord<DocumentInput>[],
  existing: ReadonlyMap<string, ExistingRow>,
): Promise<Upserts<DocumentInput>> {
  const [byFiscal, byExternalId] = parted(records, isByFiscal);
  const written = [await writeOwn(context, byExternalId, existing)];
  // Of several with an identity that nobody has the first makes the document, and the others are its papers.
  const [first, more] = parted(await withoutPapers(context, byFiscal), firstOfKey());
  written.push(await writeOwn(context, first, existing));
  written.push(await writeOwn(context, await withoutPapers(context, more), existing));
  const warnings = new Map(
    written.flatMap((one) => one.records.map((record) => [record.index, one.warningsOf(record)] as const)),
  );
  return {
    records: written.flatMap((one) => one.records),
    rows: written.flatMap((one) => one.rows),
    warningsOf: ({ index }) => warnings.get(index)!,
  };
}

/** Attaches the papers of documents that are there, and answers the others. */
async function withoutPapers(
  context: WriteContext,
  records: readonly UpsertRecord<DocumentInput>[],
): Promise<readonly UpsertRecord<DocumentInput>[]> {
  const keys = records.flatMap((record) => keyOf(record) ?? []);
  const owners = await listFiscalOwners(context.trx, context.stamp.publisherId, [...new Set(keys)]);
  const ownerOf = (record: UpsertRecord<DocumentInput>) => owners.get(keyOf(record)!);
  const [own, papers] = parted(
    records,
    (one) => (ownerOf(one)?.external_id ?? one.externalId) === one.externalId,
  );
  await attachPapers(
    context,
    papers.map((record) => ({ record, owner: ownerOf(record)! })),
  );
  return own;
}

function isByFiscal({ matchBy, data }: UpsertRecord<DocumentInput>): boolean {
  return matchBy === 'fiscal' && data.fiscal !== undefined;
}

function firstOfKey(): (record: UpsertRecord<DocumentInput>) => boolean {
  const seen = new Set<string | undefined>();
  return (record) => seen.size < seen.add(keyOf(record)).size;
}

function parted<One>(all: readonly One[], is: (one: One) => boolean): [those: One[], others: One[]] {
  const those = all.filter(is);
  const chosen = new Set(those);
  return [those, all.filter((one) => !chosen.has(one))];
}

async function writeOwn(
  context: WriteContext,
  current: readonly UpsertRecord<DocumentInput>[],
  existing: ReadonlyMap<string, ExistingRow>,
): Promise<Upserts<DocumentInput>> {
  if (current.length === 0) return { records: [], rows: [], warningsOf: () => [] };
  const { trx, stamp, newId } = context;
  const { publisherId } = stamp;
  const allocations = current.flatMap(({ data }) => data.allocations ?? []);
  const targets = await findTargets(trx, publisherId, allocations, [...existing.keys()]);
  const fileIds = await listFileIds(
    trx,
    publisherId,
    current.flatMap(({ data }) => (data.files ?? []).map(({ externalId }) => externalId)),
  );
  const partnerOf = await resolvePartners(context, current);
  // What becomes a credit in this request cannot be settled by another, nor by itself.
  const settleable = targets.withSigns(
    new Map(current.map(({ externalId, data }) => [externalId, signOf(data)])),
  );

  const possible: Resolved[] = [];
  for (const record of current) {
    const partner = partnerOf(record.data.partner);
    const errors =
      'error' in partner
        ? [partner.error]
        : [
            ...referenceErrors(record, partner.id, settleable),
            ...judgeFileLinks(record.data.files ?? [], fileIds, context.sources),
            ...keepErrors(record, partner.id, targets),
          ];
    if (errors.length > 0 || 'error' in partner) context.outcomes.set(record.index, rejectedBy(errors));
    else {
      const warnings = [
        ...warningsOf(record, partner.direction),
        ...awaitedWarnings(record.data.allocations ?? [], targets),
      ];
      possible.push({ record, partnerId: partner.id, warnings });
    }
  }

  const resolved = await claimIdentities(context, possible, existing);
  const sourced = await publishSourcedFiles(
    context,
    resolved.flatMap(({ record }) => record.data.files ?? []),
  );
  const rows = await upsertDocuments(
    trx,
    stamp,
    resolved.map(({ record, partnerId }) => ({
      id: newId(),
      externalId: record.externalId,
      partnerId,
      byFiscal: isByFiscal(record),
      data: record.data,
    })),
  );
  const upserted = new Map(rows.map((row) => [row.external_id, row]));
  const written = resolved.flatMap(({ record, partnerId }) => {
    const row = upserted.get(record.externalId);
    return row === undefined ? [] : [{ id: row.id, created: row.created, partnerId, data: record.data }];
  });
  await replaceRecordFiles(
    trx,
    publisherId,
    'document',
    written.map(({ data, ...one }) => ({ ...one, files: data.files })),
    new Map([...fileIds, ...sourced]),
  );
  await replaceDocumentLinks(trx, publisherId, written);
  await replaceMetadata(trx, publisherId, 'document', current, rows);
  await replaceAllocations(
    trx,
    publisherId,
    written.map(({ data, ...one }) => ({
      ...one,
      kind: 'document' as const,
      sign: -1 as const,
      direction: data.direction,
      currency: data.total.currency,
      date: data.issueDate,
      allocations: (data.allocations ?? []).map((a) => ({ ...a, documentId: targets.of(a)?.id })),
    })),
  );
  await settleAwaiting(
    trx,
    publisherId,
    resolved.flatMap(({ record }) => (upserted.has(record.externalId) ? (keyOf(record) ?? []) : [])),
  );
  const warnings = new Map(resolved.map((one) => [one.record.index, one.warnings]));
  return {
    records: resolved.map(({ record }) => record),
    rows,
    warningsOf: ({ index }) => warnings.get(index)!,
  };
}

function referenceErrors(
  { data }: UpsertRecord<DocumentInput>,
  partnerId: string,
  targets: AllocationTargets,
): FieldError[] {
  const settling = { partnerId, direction: data.direction, sign: -1 } as const;
  return judgeAllocations(settling, data.allocations ?? [], targets);
}

/** What settles a document holds it to its partner, direction, currency and kind. */
function keepErrors(
  { externalId, data }: UpsertRecord<DocumentInput>,
  partnerId: string,
  targets: AllocationTargets,
): FieldError[] {
  const before = targets.get(externalId);
  if (before === undefined || !before.settled) return [];
  const checks: [pointer: string, same: boolean][] = [
    ['/data/partner', before.partner_id === partnerId],
    ['/data/direction', before.direction === data.direction],
    ['/data/total/currency', before.currency === data.total.currency],
    [data.type === 'adjustment' ? '/data/effect' : '/data/type', before.sign === signOf(data)],
  ];
  return checks
    .filter(([, same]) => !same)
    .map(([pointer]) => ({
      pointer,
      code: 'settled',
      detail: 'cannot change while payments or credits settle the document',
    }));
}

function warningsOf({ data }: UpsertRecord<DocumentInput>, partnerDirection: string): Warning[] {
  const warnings = documentWarnings(data);
  return partnerDirection === 'both' || partnerDirection === data.direction
    ? warnings
    : [...warnings, directionWarning()];
}

export function directionWarning(): Warning {
  return {
    pointer: '/data/direction',
    code: 'direction-differs-from-partner',
    detail: 'The partner was published for the other direction only.',
  };
}
