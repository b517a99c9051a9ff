import type { Call } from '../operations/call.ts';
import { Problem, type FieldError } from '../problem.ts';
import { listPartnerIds } from './partner.store.ts';

export interface NamedPartner {
  readonly id?: string;
  readonly externalId?: string;
  /** Where it is named in the body. */
  readonly pointer: string;
}

/**
 * The ids of partners that a body names by either id, each once. Throws 422 with each that is not there or not seen.
 * @param present - Ids that may stay where they are named already, whether or not the partner is there.
 */
export async function findNamedPartners(
  { trx, caller }: Pick<Call, 'trx' | 'caller'>,
  named: readonly NamedPartner[],
  present: readonly string[] = [],
): Promise<string[]> {
  const ids = named.flatMap(({ id }) => (id === undefined ? [] : [id.toLowerCase()]));
  const externalIds = named.flatMap(({ externalId }) => externalId ?? []);
  const rows = await listPartnerIds(trx, caller, ids, externalIds);
  const byId = new Map([...present, ...rows.map((row) => row.partner_id)].map((id) => [id, id]));
  const byExternalId = new Map(rows.map((row) => [row.external_id, row.partner_id]));
  const found = named.map(({ id, externalId }) =>
    id === undefined ? byExternalId.get(externalId!) : byId.get(id.toLowerCase()),
  );
  const errors = named.flatMap(({ id, pointer }, index): FieldError[] => {
    if (found[index] !== undefined) return [];
    const field = id === undefined ? 'externalId' : 'id';
    return [{ pointer: `${pointer}/${field}`, code: 'unknown-reference', detail: 'no partner has this id' }];
  });
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
  return [...new Set(found as string[])];
}
