import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { deleteProviderRow } from './provider.store.ts';

export const deleteProvider: Handler<'deleteProvider'> = (call) =>
  call.write(async ({ trx, caller, path, acted }) => {
    const providerId = path.providerId.toLowerCase();
    if (!(await deleteProviderRow(trx, caller.publisherId, providerId))) throw notFound();
    acted({ action: 'provider.deleted', recordKind: 'provider', recordId: providerId });
    return { status: 204 };
  });
