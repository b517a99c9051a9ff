import type { Handler } from '../operations/handler.ts';
import { deleteOne, upsertOne } from '../records/write-one.ts';
import { partnerKind } from './partner.kind.ts';

export const putPartner: Handler<'putPartner'> = (call) =>
  call.write(async (work) => ({
    status: 200,
    body: await upsertOne(work, partnerKind, work.path.externalId, work.body),
  }));

export const deletePartner: Handler<'deletePartner'> = (call) =>
  call.write(async (work) => {
    await deleteOne(work, partnerKind, work.path.externalId);
    return { status: 204 };
  });
