import type { Handler } from '../contract/operations.ts';
import { deleteOne, upsertOne } from '../records/write-one.ts';

export const putPartner: Handler<'putPartner'> = async (call) => ({
  status: 200,
  body: await upsertOne(call, 'partner', call.path.externalId, call.body),
});

export const deletePartner: Handler<'deletePartner'> = async (call) => {
  await deleteOne(call, 'partner', call.path.externalId);
  return { status: 204 };
};
