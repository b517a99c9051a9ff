import type { AuditedAct, NewChange } from '../operations/written-with.ts';
import type { WellFormedRecord, WriteOutcome } from './record.ts';

const DONE = { created: 'published', updated: 'published', voided: 'voided', deleted: 'deleted' } as const;

/** What the audit says of records that were written: of one by itself, of more how many. What stayed as it was is no act. */
export function actsOf(
  records: readonly WellFormedRecord[],
  outcomes: ReadonlyMap<number, WriteOutcome>,
  changes: readonly NewChange[],
): AuditedAct[] {
  const done = records.flatMap(({ index, kind, externalId }) => {
    const outcome = outcomes.get(index);
    return outcome !== undefined && outcome.outcome in DONE
      ? [{ kind, externalId, ...(outcome as typeof outcome & { outcome: keyof typeof DONE; id?: string }) }]
      : [];
  });
  if (done.length === 0) return [];
  const [{ kind, outcome, id, externalId }] = done as [(typeof done)[number]];
  if (done.length === 1 && id !== undefined) {
    const partnerId = changes.find((change) => change.id === id)?.partnerId;
    return [
      {
        action: `record.${DONE[outcome]}`,
        recordKind: kind,
        recordId: id,
        partnerId,
        details: { externalId },
      },
    ];
  }
  const counts = Map.groupBy(done, (one) => `${one.kind}_${one.outcome}`);
  const details = Object.fromEntries(Array.from(counts, ([name, some]) => [name, String(some.length)]));
  return [{ action: 'records.published', details }];
}
