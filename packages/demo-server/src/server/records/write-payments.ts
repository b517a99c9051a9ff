import { replaceAllocations } from '../account/allocation.store.ts';
import { listTargets } from '../documents/document-write.store.ts';
import { paymentWarnings } from '../payments/judge-payment.ts';
import { upsertPayments } from '../payments/payment-write.store.ts';
import { judgeAllocations } from '../documents/judge-allocations.ts';
import { lockExisting } from './published-table.ts';
import { rejectedBy, type PaymentUpsert } from './record.ts';
import { resolvePartners } from '../partners/resolve-partners.ts';
import { byExternalId, settleUpserts, withoutStale } from './settle-outcomes.ts';
import { directionWarning } from './write-documents.ts';
import type { WriteContext } from './write-records.ts';

export async function writePayments(context: WriteContext, records: readonly PaymentUpsert[]): Promise<void> {
  if (records.length === 0) return;
  const { trx, stamp, newId } = context;
  const { publisherId } = stamp;
  const existing = await lockExisting(
    trx,
    publisherId,
    'payment',
    records.map(({ externalId }) => externalId),
  );
  const current = withoutStale(context, records, existing);
  const targets = await listTargets(
    trx,
    publisherId,
    current.flatMap(({ data }) => (data.allocations ?? []).map(({ document }) => document)),
  );
  const partnerOf = await resolvePartners(context, current);

  const resolved = current.flatMap((record) => {
    const { data, index } = record;
    const partner = partnerOf(data.partner);
    const errors =
      'error' in partner
        ? [partner.error]
        : judgeAllocations(
            { partnerId: partner.id, direction: data.direction, currency: data.amount.currency },
            data.allocations ?? [],
            targets,
          );
    if (errors.length === 0 && !('error' in partner)) return [{ record, partner }];
    context.outcomes.set(index, rejectedBy(errors));
    return [];
  });

  const upserted = byExternalId(
    await upsertPayments(
      trx,
      stamp,
      resolved.map(({ record, partner }) => ({
        id: newId(),
        externalId: record.externalId,
        partnerId: partner.id,
        data: record.data,
      })),
    ),
  );
  await replaceAllocations(
    trx,
    publisherId,
    resolved.flatMap(({ record: { externalId, data }, partner }) => {
      const row = upserted.get(externalId);
      if (row === undefined) return [];
      const allocations = (data.allocations ?? []).map((a) => ({
        ...a,
        documentId: targets.get(a.document)!.id,
      }));
      return [
        {
          kind: 'payment' as const,
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
  await settleUpserts(
    context,
    'payment',
    resolved.map(({ record }) => record),
    existing,
    upserted,
    ({ index, data }) => {
      const direction = directions.get(index);
      const fits = direction === 'both' || direction === data.direction;
      return fits ? paymentWarnings(data) : [...paymentWarnings(data), directionWarning()];
    },
  );
}
