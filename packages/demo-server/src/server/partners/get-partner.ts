import type { Handler } from '../operations/handler.ts';
import { sideOf } from '../principal/principal.ts';
import { notFound } from '../problem.ts';
import { findPartner } from './partner.store.ts';
import { toPartner } from './partner.wire.ts';

export const getPartner: Handler<'getPartner'> = async ({ trx, caller, path }) => {
  const row = await findPartner(trx, caller, { id: path.partnerId });
  if (row === undefined) throw notFound();
  return { status: 200, body: toPartner(row, sideOf(caller)) };
};

export const getPartnerByExternalId: Handler<'getPartnerByExternalId'> = async ({ trx, caller, path }) => {
  const row = await findPartner(trx, caller, { externalId: path.externalId });
  if (row === undefined) throw notFound();
  return { status: 200, body: toPartner(row, sideOf(caller)) };
};
