import type { Session } from '@saldo/sdk/contract';
import { getFeedHead } from '../feed/change.store.ts';
import { cursorOf } from '../feed/feed-cursor.ts';
import type { Call } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { findPartner } from '../partners/partner.store.ts';
import { toPartner } from '../partners/partner.wire.ts';
import { operationsOf } from '../principal/permissions.ts';
import { onlyPartner, sideOf } from '../principal/principal.ts';
import { Problem } from '../problem.ts';

export const getSession: Handler<'getSession'> = async (call) => {
  const { caller, today } = call;
  const { session, actor, publisher, may } = caller;
  if (session === undefined) throw new Problem('operation-not-permitted');
  const partner = await sessionPartner(call);
  return {
    status: 200,
    body: {
      id: session.id,
      publisher,
      ...(partner === undefined ? {} : { partner }),
      actor: {
        kind: actor.kind,
        side: sideOf(caller),
        ...(actor.name === undefined ? {} : { name: actor.name }),
      },
      ...(session.user === undefined ? {} : { user: session.user }),
      operations: operationsOf(may),
      today,
      ...(may.has('changes.read') ? { cursor: await feedCursor(call) } : {}),
      expiresAt: session.expiresAt,
    },
  };
};

async function feedCursor({ trx, caller }: Call<'getSession'>): Promise<string> {
  return cursorOf(caller, { seq: await getFeedHead(trx, caller.publisherId) });
}

async function sessionPartner({ trx, caller }: Call<'getSession'>): Promise<Session['partner']> {
  const partnerId = onlyPartner(caller);
  if (partnerId === undefined) return undefined;
  const row = await findPartner(trx, caller, { id: partnerId });
  // Its sessions went with it.
  if (row === undefined) throw new Problem('unauthenticated');
  const { id, externalId, name, taxId, direction } = toPartner(row);
  return {
    id,
    externalId,
    name,
    ...(taxId === undefined ? {} : { taxId }),
    direction: direction as NonNullable<Session['partner']>['direction'],
  };
}
