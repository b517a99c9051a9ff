import type { Handler } from '../operations/handler.ts';
import { deleteOne, upsertOne, voidOne } from '../records/write-one.ts';
import { paymentKind } from './payment.kind.ts';

export const putPayment: Handler<'putPayment'> = (call) =>
  call.write(async (work) => ({
    status: 200,
    body: await upsertOne(work, paymentKind, work.path.externalId, work.body),
  }));

export const voidPayment: Handler<'voidPayment'> = (call) =>
  call.write(async (work) => ({
    status: 200,
    body: await voidOne(work, paymentKind, work.path.externalId, work.body),
  }));

export const deletePayment: Handler<'deletePayment'> = (call) =>
  call.write(async (work) => {
    await deleteOne(work, paymentKind, work.path.externalId);
    return { status: 204 };
  });
