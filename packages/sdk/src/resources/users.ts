import type { Activation, ListUsersQuery, User, UserInput, UserPage } from '../generated/contract.ts';
import { paginate, type PagePromise } from '../paging/page.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap, unwrapEmpty } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { given, ifMatch, init, keyHeader, type CallOptions, type KeyedOptions } from './call-options.ts';

/** People who sign in at the portal. API key with the scope `users`, or staff who have signed in and may administer. */
export interface Users {
  /** Lists users by name. */
  list(query?: ListUsersQuery, options?: CallOptions): PagePromise<User>;
  /** Creates a user, one effect however often it is sent. They cannot sign in before `issueActivation`. Throws `ValidationError`. */
  create(body: UserInput, options?: KeyedOptions): CallPromise<User>;
  /** Reads one user. Throws `NotFoundError`. */
  get(userId: string, options?: CallOptions): CallPromise<User>;
  /**
   * Replaces all that was said of a user, whose sessions end. Given the user as they were read, what somebody else changed meanwhile is not
   * overwritten but throws `ChangedMeanwhileError`. Throws `NotFoundError`, `ValidationError`.
   */
  put(
    user: string | Pick<User, 'id' | 'revision'>,
    body: UserInput,
    options?: CallOptions,
  ): CallPromise<User>;
  /** Makes the secret with which the user signs in once to set a password; all that they had ends. Not repeated by itself. Throws `NotFoundError`. */
  issueActivation(userId: string, options?: CallOptions): CallPromise<Activation>;
  /** Removes all second factors of a user who has lost them; their sign-ins end. Throws `NotFoundError`. */
  resetFactors(userId: string, options?: CallOptions): CallPromise<void>;
}

const one = '/v1/users/{userId}';

/** Binds the users to an API. */
export function users(api: Api): Users {
  return {
    list: (query, options) =>
      paginate<User, UserPage>((cursor) =>
        unwrap(api.GET('/v1/users', { params: { query: given(query, cursor) }, ...init(options) })),
      ),
    create: (body, options) =>
      unwrap(api.POST('/v1/users', { params: { header: keyHeader(options) }, body, ...init(options) })),
    get: (userId, options) => unwrap(api.GET(one, { params: { path: { userId } }, ...init(options) })),
    put: (user, body, options) =>
      unwrap(
        api.PUT(one, {
          params:
            typeof user === 'string'
              ? { path: { userId: user } }
              : { path: { userId: user.id }, header: ifMatch(user) },
          body,
          ...init(options),
        }),
      ),
    issueActivation: (userId, options) =>
      unwrap(api.POST('/v1/users/{userId}/activation', { params: { path: { userId } }, ...init(options) })),
    resetFactors: (userId, options) =>
      unwrapEmpty(
        api.DELETE('/v1/users/{userId}/factors', { params: { path: { userId } }, ...init(options) }),
      ),
  };
}
