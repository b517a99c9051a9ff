import type { operations } from '@saldo/sdk/contract';
import type { Transaction } from 'kysely';
import type { Caller } from '../principal/caller.ts';
import type { Blobs } from '../files/blobs.ts';
import type { Schema } from '../db/schema.types.ts';
import type { Validator } from './validator.ts';
import type { NewId } from '../ids.ts';

export type OperationId = keyof operations;

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

/** One call of an operation: who asks, what is asked, in which transaction. */
export interface Call<Op extends OperationId = OperationId> {
  readonly trx: Transaction<Schema>;
  readonly caller: Caller;
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

export type Handler<Op extends OperationId> = (call: Call<Op>) => Promise<Reply<Op>>;

/** A handler for each operation of the contract: one missing, misspelt or answering wrongly does not compile. */
export type Handlers = { readonly [Op in OperationId]: Handler<Op> };
