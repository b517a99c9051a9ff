import type { Handler } from '../operations/handler.ts';
import { listProviderRows } from './provider.store.ts';
import { toProvider } from './provider.wire.ts';

export const listProviders: Handler<'listProviders'> = async ({ trx, caller }) => {
  const rows = await listProviderRows(trx, caller.publisherId);
  return { status: 200, body: { data: rows.map(toProvider) } };
};
