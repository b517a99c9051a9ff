import type {
  BalanceAssertionInput,
  BalanceAssertionResponse,
  BalanceDifference,
  BalanceDifferencePage,
  ListBalanceDifferencesQuery,
} from '../generated/contract.ts';
import { paginate, type PagePromise } from '../paging/page.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { given, init, type CallOptions } from './call-options.ts';

/** Whether the records come to what the publisher's system says. API key only. */
export interface Verification {
  /** Says what accounts came to at the end of a day, up to 1,000 of them; each has a result of its own. Throws `ValidationError`. */
  assert(
    assertions: readonly BalanceAssertionInput[],
    options?: CallOptions,
  ): CallPromise<BalanceAssertionResponse>;
  /** Lists the asserted balances that differ, the latest date first, each with the records that may explain it. */
  differences(query?: ListBalanceDifferencesQuery, options?: CallOptions): PagePromise<BalanceDifference>;
}

/** Binds the verification to an API. */
export function verification(api: Api): Verification {
  return {
    assert: (assertions, options) =>
      unwrap(api.PUT('/v1/balance-assertions', { body: { assertions: [...assertions] }, ...init(options) })),
    differences: (query, options) =>
      paginate<BalanceDifference, BalanceDifferencePage>((cursor) =>
        unwrap(api.GET('/v1/verification', { params: { query: given(query, cursor) }, ...init(options) })),
      ),
  };
}
