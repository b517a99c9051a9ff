import type { Handler } from '../operations/handler.ts';
import { deleteOne, upsertOne, voidOne } from '../records/write-one.ts';
import { documentKind } from './document.kind.ts';

export const putDocument: Handler<'putDocument'> = (call) =>
  call.write(async (work) => ({
    status: 200,
    body: await upsertOne(work, documentKind, work.path.externalId, work.body),
  }));

export const voidDocument: Handler<'voidDocument'> = (call) =>
  call.write(async (work) => ({
    status: 200,
    body: await voidOne(work, documentKind, work.path.externalId, work.body),
  }));

export const deleteDocument: Handler<'deleteDocument'> = (call) =>
  call.write(async (work) => {
    await deleteOne(work, documentKind, work.path.externalId);
    return { status: 204 };
  });
