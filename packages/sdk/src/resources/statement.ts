import type { Statement } from '../generated/contract.ts';
import { unwrap } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { given, init, type CallOptions, type Query } from './call-options.ts';

/** The account of one partner in one direction, as of a day, per currency. */
export interface Statements {
  /** Reads the statement. `partnerId` is required with an API key; absent from a session, its own partner's is read. Throws `NotFoundError`, `ValidationError`. */
  get(query?: Query<'getStatement'>, options?: CallOptions): Promise<Statement>;
}

/** Binds the statement to an API. */
export function statement(api: Api): Statements {
  return {
    get: (query, options) =>
      unwrap(api.GET('/v1/statement', { params: { query: given(query) }, ...init(options) })),
  };
}
