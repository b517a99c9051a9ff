import type { operationKinds } from '@saldo/sdk/contract';
import type { OperationId, Reply } from '../contract/operations.ts';
import type { Call, IngestCall, StreamReply, WriteCall } from './call.ts';

interface CallsByKind<Op extends OperationId> {
  read: Call<Op>;
  download: Call<Op>;
  write: WriteCall<Op>;
  ingest: IngestCall<Op>;
}

type ReplyOf<Op extends OperationId> = operationKinds[Op] extends 'ingest'
  ? Reply<Op> | StreamReply
  : Reply<Op>;

export type Handler<Op extends OperationId> = (
  call: CallsByKind<Op>[operationKinds[Op] & keyof CallsByKind<Op>],
) => Promise<ReplyOf<Op>>;

/** A handler for each operation of the contract: one missing, misspelt or answering wrongly does not compile. */
export type Handlers = { readonly [Op in OperationId]: Handler<Op> };
