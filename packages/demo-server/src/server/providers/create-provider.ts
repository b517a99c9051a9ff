import type { Handler } from '../operations/handler.ts';
import { addProvider } from './add-provider.ts';
import { requireAskable } from './provider-values.ts';
import { toProvider } from './provider.wire.ts';

export const createProvider: Handler<'createProvider'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, body, openId, acted } = work;
    requireAskable(body, openId);
    const row = await addProvider(trx, caller.publisherId, body, work);
    acted({ action: 'provider.created', recordKind: 'provider', recordId: row.provider_id });
    return { status: 201, body: toProvider(row) };
  });
