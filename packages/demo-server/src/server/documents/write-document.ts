import type { Handler } from '../contract/operations.ts';
import { deleteOne, upsertOne, voidOne } from '../records/write-one.ts';

export const putDocument: Handler<'putDocument'> = async (call) => ({
  status: 200,
  body: await upsertOne(call, 'document', call.path.externalId, call.body),
});

export const voidDocument: Handler<'voidDocument'> = async (call) => ({
  status: 200,
  body: await voidOne(call, 'document', call.path.externalId, call.body),
});

export const deleteDocument: Handler<'deleteDocument'> = async (call) => {
  await deleteOne(call, 'document', call.path.externalId);
  return { status: 204 };
};
