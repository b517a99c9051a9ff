import { accountSign } from '@saldo/sdk/account';
import type { FieldError, Warning } from '@saldo/sdk/contract';
import { replaceAllocations } from '../account/allocation.store.ts';
import { documentWarnings } from '../documents/judge-document.ts';
import {
  listFileIds,
  listTargets,
  replaceDocumentChildren,
  upsertDocuments,
  type DocumentTarget,
} from '../documents/document-write.store.ts';
import { judgeAllocations } from '../documents/judge-allocations.ts';
import { lockExisting } from './published-table.ts';
import { rejectedBy, type DocumentUpsert } from './record.ts';
import { resolvePartners } from '../partners/resolve-partners.ts';
import { byExternalId, settleUpserts, withoutStale } from './settle-outcomes.ts';
import type { WriteContext } from './write-records.ts';

interface Resolved {
  readonly record: DocumentUpsert;
  readonly partnerId: string;
  readonly warnings: readonly Warning[];
}

export async function writeDocuments(
  context: WriteContext,
  records: readonly DocumentUpsert[],
): Promise<void> {
  if (records.length === 0) return;
  const { trx, stamp, newId } = context;
  const { publisherId } = stamp;
  const existing = await lockExisting(
    trx,
    publisherId,
    'document',
    records.map(({ externalId }) => externalId),
  );
  const current = withoutStale(context, records, existing);
  const mentioned = current.flatMap(({ data }) => (data.allocations ?? []).map(({ document }) => document));
  const targets = await listTargets(trx, publisherId, [...existing.keys(), ...mentioned]);
  const fileIds = await listFileIds(
    trx,
    publisherId,
    current.flatMap(({ data }) => (data.files ?? []).map(({ externalId }) => externalId)),
  );
  const partnerOf = await resolvePartners(context, current);
  const settleable = asPublished(targets, current);

  const resolved: Resolved[] = [];
  for (const record of current) {
    const partner = partnerOf(record.data.partner);
    const errors =
      'error' in partner
        ? [partner.error]
        : [
            ...referenceErrors(record, partner.id, settleable, fileIds),
            ...keepErrors(record, partner.id, targets),
          ];
    if (errors.length > 0 || 'error' in partner) context.outcomes.set(record.index, rejectedBy(errors));
    else resolved.push({ record, partnerId: partner.id, warnings: warningsOf(record, partner.direction) });
  }

  const upserted = byExternalId(
    await upsertDocuments(
      trx,
      stamp,
      resolved.map(({ record, partnerId }) => ({
        id: newId(),
        externalId: record.externalId,
        partnerId,
        data: record.data,
      })),
    ),
  );
  const written = resolved.flatMap(({ record, partnerId }) => {
    const row = upserted.get(record.externalId);
    return row === undefined ? [] : [{ id: row.id, created: row.created, partnerId, data: record.data }];
  });
  await replaceDocumentChildren(trx, publisherId, written, fileIds);
  await replaceAllocations(
    trx,
    publisherId,
    written.map(({ data, ...one }) => ({
      ...one,
      kind: 'document' as const,
      direction: data.direction,
      currency: data.total.currency,
      date: data.issueDate,
      allocations: (data.allocations ?? []).map((a) => ({ ...a, documentId: targets.get(a.document)!.id })),
    })),
  );
  const warnings = new Map(resolved.map((one) => [one.record.index, one.warnings]));
  await settleUpserts(
    context,
    'document',
    resolved.map(({ record }) => record),
    existing,
    upserted,
    ({ index }) => warnings.get(index)!,
  );
}

/** The targets with the sign that the same request gives them: what becomes a credit cannot be settled by another, nor by itself. */
function asPublished(
  targets: ReadonlyMap<string, DocumentTarget>,
  records: readonly DocumentUpsert[],
): ReadonlyMap<string, DocumentTarget> {
  const signs = new Map(records.map(({ externalId, data }) => [externalId, accountSign(data.type)]));
  return new Map(
    [...targets].map(([externalId, one]) => [
      externalId,
      { ...one, sign: signs.get(externalId) ?? one.sign },
    ]),
  );
}

function referenceErrors(
  { data }: DocumentUpsert,
  partnerId: string,
  targets: ReadonlyMap<string, DocumentTarget>,
  fileIds: ReadonlyMap<string, string>,
): FieldError[] {
  const settling = { partnerId, direction: data.direction, currency: data.total.currency };
  const missingFiles = (data.files ?? []).flatMap(({ externalId }, i) =>
    fileIds.has(externalId)
      ? []
      : [
          {
            pointer: `/data/files/${i}/externalId`,
            code: 'unknown-reference',
            detail: 'no file has this external id; publish it first',
          },
        ],
  );
  return [...judgeAllocations(settling, data.allocations ?? [], targets), ...missingFiles];
}

/** What settles a document holds it to its partner, direction, currency and kind. */
function keepErrors(
  { externalId, data }: DocumentUpsert,
  partnerId: string,
  targets: ReadonlyMap<string, DocumentTarget>,
): FieldError[] {
  const before = targets.get(externalId);
  if (before === undefined || !before.settled) return [];
  const checks: [pointer: string, same: boolean][] = [
    ['/data/partner', before.partner_id === partnerId],
    ['/data/direction', before.direction === data.direction],
    ['/data/total/currency', before.currency === data.total.currency],
    ['/data/type', before.sign === accountSign(data.type)],
  ];
  return checks
    .filter(([, same]) => !same)
    .map(([pointer]) => ({
      pointer,
      code: 'settled',
      detail: 'cannot change while payments or credits settle the document',
    }));
}

function warningsOf({ data }: DocumentUpsert, partnerDirection: string): Warning[] {
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
