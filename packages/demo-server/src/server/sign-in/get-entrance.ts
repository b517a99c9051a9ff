import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { findEntranceRow } from './entrance.store.ts';

export const getEntrance: Handler<'getEntrance'> = async ({ path, at }) => {
  const publisherId = path.publisherId.toLowerCase();
  const row = await at(publisherId, ({ trx }) => findEntranceRow(trx, publisherId));
  if (row === undefined) throw notFound();
  const { contact } = row.settings;
  return {
    status: 200,
    body: {
      publisher: { id: publisherId, name: row.name, ...(contact === undefined ? {} : { contact }) },
      selfServiceReset: false,
      ways: [{ kind: 'password' }],
    },
  };
};
