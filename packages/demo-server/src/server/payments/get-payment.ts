import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { findPaymentRow } from './payment.store.ts';
import { toPayment } from './payment.wire.ts';

export const getPayment: Handler<'getPayment'> = async ({ trx, caller, path }) => {
  const row = await findPaymentRow(trx, caller, { id: path.paymentId });
  if (row === undefined) throw notFound();
  return { status: 200, body: toPayment(caller.publisher, row) };
};

export const getPaymentByExternalId: Handler<'getPaymentByExternalId'> = async ({ trx, caller, path }) => {
  const row = await findPaymentRow(trx, caller, { externalId: path.externalId });
  if (row === undefined) throw notFound();
  return { status: 200, body: toPayment(caller.publisher, row) };
};
