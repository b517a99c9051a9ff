import type { NewChange } from '../operations/written-with.ts';

/** Types of the columns of `changeRows`. */
export const CHANGE_COLUMNS = {
  n: 'int',
  kind: 'text',
  id: 'uuid',
  external_id: 'text',
  partner_id: 'uuid',
  revision: 'int',
  op: 'text',
} as const;

/** Entries of the feed before they have their numbers, in the order given. */
export function changeRows(changes: readonly NewChange[]) {
  return changes.map(({ kind, id, externalId, partnerId, revision, op }, index) => ({
    n: index + 1,
    kind,
    id,
    external_id: externalId ?? null,
    partner_id: partnerId ?? null,
    revision,
    op,
  }));
}
