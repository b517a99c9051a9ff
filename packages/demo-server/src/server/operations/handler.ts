import type { operationKinds } from '@saldo/sdk/contract';
import type { OperationId, Reply } from '../contract/operations.ts';
import type { Call, WriteCall } from './call.ts';

type CallOf<Op extends OperationId> = operationKinds[Op] extends 'write' ? WriteCall<Op> : Call<Op>;

export type Handler<Op extends OperationId> = (call: CallOf<Op>) => Promise<Reply<Op>>;

/** A handler for each operation of the contract: one missing, misspelt or answering wrongly does not compile. */
export type Handlers = { readonly [Op in OperationId]: Handler<Op> };
