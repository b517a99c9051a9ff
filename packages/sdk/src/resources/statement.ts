import type {
  GetStatementQuery,
  ListMovementsQuery,
  ListOpenItemsQuery,
  Movement,
  MovementPage,
  OpenItem,
  OpenItemPage,
  Statement,
} from '../generated/contract.ts';
import { paginate, type PagePromise } from '../paging/page.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { given, init, type CallOptions } from './call-options.ts';

/** The account of one partner in one direction, as of a day, per currency. */
export interface Statements {
  /** Reads the statement. `partnerId` is required with an API key; absent from a session, its own partner's is read. Throws `NotFoundError`, `ValidationError`. */
  get(query?: GetStatementQuery, options?: CallOptions): CallPromise<Statement>;
  /** Lists the movements of an account in one currency, oldest first, each with the balance after it. Of any length. */
  movements(query: ListMovementsQuery, options?: CallOptions): PagePromise<Movement>;
  /** Lists what is open of an account in one currency, earliest due first. Of any length. */
  openItems(query: ListOpenItemsQuery, options?: CallOptions): PagePromise<OpenItem>;
}

/** Binds the statement to an API. */
export function statement(api: Api): Statements {
  return {
    get: (query, options) =>
      unwrap(api.GET('/v1/statement', { params: { query: given(query) }, ...init(options) })),
    movements: (query, options) =>
      paginate<Movement, MovementPage>((cursor) =>
        unwrap(
          api.GET('/v1/statement/movements', { params: { query: given(query, cursor) }, ...init(options) }),
        ),
      ),
    openItems: (query, options) =>
      paginate<OpenItem, OpenItemPage>((cursor) =>
        unwrap(
          api.GET('/v1/statement/open-items', { params: { query: given(query, cursor) }, ...init(options) }),
        ),
      ),
  };
}
