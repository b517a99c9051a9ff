import type { operationKinds } from '@saldo/sdk/contract';
import type { OperationId, Reply } from '../contract/operations.ts';
import type {
  Call,
  ExportCall,
  FollowCall,
  FollowReply,
  IngestCall,
  LaterReply,
  OpenCall,
  StreamReply,
  TableReply,
  WriteCall,
} from './call.ts';

interface CallsByKind<Op extends OperationId> {
  read: Call<Op>;
  download: Call<Op>;
  write: WriteCall<Op>;
  ingest: IngestCall<Op>;
  follow: FollowCall<Op>;
  open: OpenCall<Op>;
  export: ExportCall<Op>;
}

interface RepliesByKind<Op extends OperationId> {
  read: Reply<Op> | LaterReply<Op>;
  download: Reply<Op> | LaterReply<Op>;
  write: Reply<Op>;
  ingest: Reply<Op> | StreamReply;
  follow: FollowReply;
  open: Reply<Op>;
  export: StreamReply | TableReply;
}

export type Handler<Op extends OperationId> = (
  call: CallsByKind<Op>[operationKinds[Op]],
) => Promise<RepliesByKind<Op>[operationKinds[Op]]>;

/** A handler for each operation of the contract: one missing, misspelt or answering wrongly does not compile. */
export type Handlers = { readonly [Op in OperationId]: Handler<Op> };
