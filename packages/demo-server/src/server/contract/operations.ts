import type { operationKinds, operations } from '@saldo/sdk/contract';

/** What a server is asked: what it sends itself, the contract's `webhooks`, is none. */
export type OperationId = keyof operationKinds;

/** How the server runs an operation; named by the contract. */
export type OperationKind = operationKinds[OperationId];

/** A file as it arrived: its bytes, and the media type that both its header and its first bytes tell. */
export interface Upload {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

export type Parameters<
  Op extends OperationId,
  In extends 'query' | 'path' | 'header',
> = operations[Op] extends {
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

type SuccessStatus<Op extends OperationId> = Extract<keyof Responses<Op>, 200 | 201 | 202 | 204>;

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
