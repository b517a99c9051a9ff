import type { PaymentInput } from '@saldo/sdk/contract';
import { replaceAllocations } from '../account/allocation.store.ts';
import { findTargets } from '../documents/allocation-targets.ts';
import { paymentWarnings } from './judge-payment.ts';
import { judgeFileLinks } from '../files/judge-file-links.ts';
import { publishSourcedFiles } from '../files/publish-sourced-files.ts';
import { listFileIds, replaceRecordFiles } from '../files/record-files.store.ts';
import { upsertPayments } from './payment-write.store.ts';
import { awaitedWarnings, judgeAllocations } from '../documents/judge-allocations.ts';
import { directionWarning } from '../documents/write-documents.ts';
import { resolvePartners } from '../partners/resolve-partners.ts';
import type { Upserts } from '../records/published-kind.ts';
import { replaceMetadata } from '../records/metadata.store.ts';
import { rejectedBy, type UpsertRecord } from '../records/record.ts';
import type { WriteContext } from '../records/write-context.ts';

/** How the payment moves its account. */
function signOf({ type }: PaymentInput): 1 | -1 {
  return type === 'refund' ? 1 : -1;
}

export async function writePayments(
  context: WriteContext,
  records: readonly UpsertRecord<PaymentInput>[],
): Promise<Upserts<PaymentInput>> {
  const { trx, stamp, newId } = context;
  const { publisherId } = stamp;
  const targets = await findTargets(
    trx,
    publisherId,
    records.flatMap(({ data }) => data.allocations ?? []),
  );
  const fileIds = await listFileIds(
    trx,
    publisherId,
    records.flatMap(({ data }) => (data.files ?? []).map(({ externalId }) => externalId)),
  );
  const partnerOf = await resolvePartners(context, records);

  const resolved = records.flatMap((record) => {
    const { data, index } = record;
    const partner = partnerOf(data.partner);
    const errors =
      'error' in partner
        ? [partner.error]
        : [
            ...judgeAllocations(
              { partnerId: partner.id, direction: data.direction, sign: signOf(data) },
              data.allocations ?? [],
              targets,
            ),
            ...judgeFileLinks(data.files ?? [], fileIds, context.sources),
          ];
    if (errors.length === 0 && !('error' in partner)) return [{ record, partner }];
    context.outcomes.set(index, rejectedBy(errors));
    return [];
  });

  const sourced = await publishSourcedFiles(
    context,
    resolved.flatMap(({ record }) => record.data.files ?? []),
  );
  const rows = await upsertPayments(
    trx,
    stamp,
    resolved.map(({ record, partner }) => ({
      id: newId(),
      externalId: record.externalId,
      partnerId: partner.id,
      data: record.data,
    })),
  );
  const papers = new Map(records.map(({ externalId, data }) => [externalId, data.files]));
  await replaceRecordFiles(
    trx,
    publisherId,
    'payment',
    rows.map(({ id, created, partner_id, external_id }) => ({
      id,
      created,
      partnerId: partner_id,
      files: papers.get(external_id),
    })),
    new Map([...fileIds, ...sourced]),
  );
  await replaceMetadata(trx, publisherId, 'payment', records, rows);
  const upserted = new Map(rows.map((row) => [row.external_id, row]));
  await replaceAllocations(
    trx,
    publisherId,
    resolved.flatMap(({ record: { externalId, data }, partner }) => {
      const row = upserted.get(externalId);
      if (row === undefined) return [];
      // What a payment in process allocates is judged as if it counted, and only kept in its content.
      const counts = data.status !== 'in_process';
      const allocations = (data.allocations ?? []).map((a) => ({
        ...a,
        documentId: counts ? targets.of(a)?.id : undefined,
      }));
      return [
        {
          kind: 'payment' as const,
          sign: signOf(data),
          id: row.id,
          created: row.created,
          partnerId: partner.id,
          direction: data.direction,
          currency: data.amount.currency,
          date: data.date,
          allocations,
        },
      ];
    }),
  );
  const directions = new Map(resolved.map(({ record, partner }) => [record.index, partner.direction]));
  return {
    records: resolved.map(({ record }) => record),
    rows,
    warningsOf: ({ index, data }) => {
      const direction = directions.get(index);
      const fits = direction === 'both' || direction === data.direction;
      return [
        ...paymentWarnings(data),
        ...(fits ? [] : [directionWarning()]),
        ...awaitedWarnings(data.allocations ?? [], targets),
      ];
    },
  };
}
