import type { Handler } from '../contract/operations.ts';
import { deleteOne, upsertOne, voidOne } from '../records/write-one.ts';

export const putPayment: Handler<'putPayment'> = async (call) => ({
  status: 200,
  body: await upsertOne(call, 'payment', call.path.externalId, call.body),
});

export const voidPayment: Handler<'voidPayment'> = async (call) => ({
  status: 200,
  body: await voidOne(call, 'payment', call.path.externalId, call.body),
});

export const deletePayment: Handler<'deletePayment'> = async (call) => {
  await deleteOne(call, 'payment', call.path.externalId);
  return { status: 204 };
};
