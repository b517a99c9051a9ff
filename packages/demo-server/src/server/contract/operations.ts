import type { operationKinds, operations } from '@saldo/sdk/contract';
import type { Transaction } from 'kysely';
import type { Principal } from '../principal/principal.ts';
import type { Blobs } from '../files/blobs.ts';
import type { Schema } from '../db/schema.types.ts';
import type { Validator } from './validator.ts';
import type { AuditedAct, LaterWork, NewChange } from './written-with.ts';
import type { NewId } from '../ids.ts';

export type OperationId = keyof operations;

/** How the server runs an operation; named by the contract. */
export type OperationKind = operationKinds[OperationId];

/** A file as it arrived: its bytes, and the media type that both its header and its first bytes tell. */
export interface Upload {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

type Parameters<Op extends OperationId, In extends 'query' | 'path' | 'header'> = operations[Op] extends {
  parameters: Record<In, infer P>;
}
  ? P
  : operations[Op] extends { parameters: Partial<Record<In, infer P>> }
    ? NonNullable<P>
    : never;

export type Query<Op extends OperationId> = [Parameters<Op, 'query'>] extends [never]
  ? Record<string, never>
  : Parameters<Op, 'query'>;

export type Body<Op extends OperationId> = operations[Op] extends { requestBody: { content: infer C } }
  ? C extends { 'application/json': infer Json }
    ? Json
    : Upload
  : undefined;

type Responses<Op extends OperationId> = operations[Op]['responses'];

type SuccessStatus<Op extends OperationId> = Extract<keyof Responses<Op>, 200 | 201 | 204>;

type Content<R> = R extends { content: { 'application/json': infer Json } }
  ? Json
  : R extends { content: Record<string, unknown> }
    ? Upload
    : undefined;

/** What a handler answers: a status that the contract knows, with the body of that status. */
export type Reply<Op extends OperationId> = {
  [Status in SuccessStatus<Op>]: {
    readonly status: Status;
    readonly headers?: Readonly<Record<string, string>>;
  } & (Content<Responses<Op>[Status]> extends undefined
    ? { readonly body?: undefined }
    : { readonly body: Content<Responses<Op>[Status]> });
}[SuccessStatus<Op>];

/** What every handler knows of its call: who asks, and what. */
interface Asking<Op extends OperationId> {
  readonly caller: Principal;
  readonly path: Parameters<Op, 'path'>;
  readonly query: Query<Op>;
  readonly header: Parameters<Op, 'header'>;
  readonly body: Body<Op>;
  /** RFC 3339 instant of the call. */
  readonly now: string;
  /** The day of the call in the publisher's time zone. */
  readonly today: string;
  readonly newId: NewId;
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly blobs: Blobs;
  readonly validator: Validator;
  readonly requestId: string;
}

/** A call that reads, in a read-only transaction. */
export interface Call<Op extends OperationId = OperationId> extends Asking<Op> {
  readonly trx: Transaction<Schema>;
}

/**
 * One transaction of a call that writes, and what has to be written with it. What is noted here is written once, after all
 * else, in the order that keeps locks short: the acts, the jobs, then the changes with the publisher's counter.
 */
export interface Work<Op extends OperationId = OperationId> extends Call<Op> {
  /** Notes a change for the feed. */
  changed(...changes: readonly NewChange[]): void;
  /** Notes an act for the audit log, in the name of who asks. */
  acted(act: AuditedAct): void;
  /** Leaves work for later, which is done at least once. */
  enqueue(work: LaterWork): void;
}

/** A call that writes: it opens its unit of work itself. */
export interface WriteCall<Op extends OperationId = OperationId> extends Asking<Op> {
  /** Runs in a transaction, again from its start after a deadlock: no effect but through the work. A keyed call once only. */
  write(fn: (work: Work<Op>) => Promise<Reply<Op>>): Promise<Reply<Op>>;
}

type CallOf<Op extends OperationId> = operationKinds[Op] extends 'write' ? WriteCall<Op> : Call<Op>;

export type Handler<Op extends OperationId> = (call: CallOf<Op>) => Promise<Reply<Op>>;

/** A handler for each operation of the contract: one missing, misspelt or answering wrongly does not compile. */
export type Handlers = { readonly [Op in OperationId]: Handler<Op> };
