import type { Handler } from '../contract/operations.ts';
import { findPartner } from '../partners/partner.store.ts';
import { toPartner } from '../partners/partner.wire.ts';
import { notFound, Problem } from '../problem.ts';

export const getSession: Handler<'getSession'> = async ({ trx, caller, today }) => {
  if (caller.kind !== 'session') throw new Problem('operation-not-permitted');
  const row = await findPartner(trx, caller, { id: caller.partnerId });
  if (row === undefined) throw notFound();
  const { id, externalId, name, taxId, direction } = toPartner(row);
  return {
    status: 200,
    body: {
      id: caller.sessionId,
      publisher: caller.publisher,
      partner: {
        id,
        externalId,
        name,
        ...(taxId === undefined ? {} : { taxId }),
        direction: direction as 'receivable' | 'payable' | 'both',
      },
      ...(caller.user === undefined ? {} : { user: caller.user }),
      operations: [...caller.operations],
      today,
      expiresAt: caller.expiresAt,
    },
  };
};
