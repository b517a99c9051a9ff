import type { SaldoCredential } from './auth/token-source.ts';
import type { FollowEventsOptions, LiveChange } from './events/follow-events.ts';
import { openEvents } from './events/open-events.ts';
import type { PublishRecord } from './generated/contract.ts';
import { publish, type PublishOptions, type PublishRun } from './publish/publish.ts';
import { publishStream, type PublishStreamOptions } from './publish/publish-stream.ts';
import { apiKeys, type ApiKeys } from './resources/api-keys.ts';
import { createApi } from './resources/api.ts';
import { request, type RequestMethod, type RequestOptions } from './resources/request.ts';
import { settingsOf } from './settings.ts';
import { audit, type Audit } from './resources/audit.ts';
import { changes, type Changes } from './changes/changes.ts';
import { documents, type Documents } from './resources/documents.ts';
import { factors, type OwnFactors } from './resources/factors.ts';
import { files, type Files } from './resources/files.ts';
import { partners, type Partners } from './resources/partners.ts';
import { paymentReports, type PaymentReports } from './resources/payment-reports.ts';
import { payments, type Payments } from './resources/payments.ts';
import { providers, signInPolicy, type Providers, type SignInPolicies } from './resources/providers.ts';
import { publisher, type PublisherSettings } from './resources/publisher.ts';
import { session, sessions, type CurrentSession, type Sessions } from './resources/sessions.ts';
import {
  entrance,
  signIn,
  signInSettings,
  type CurrentSignIn,
  type Entrances,
  type EntranceSettings,
} from './resources/sign-in.ts';
import { snapshotRuns, type SnapshotRuns } from './resources/snapshot-runs.ts';
import { statement, type Statements } from './resources/statement.ts';
import { threads, type Threads } from './resources/threads.ts';
import { users, type Users } from './resources/users.ts';
import { verification, type Verification } from './resources/verification.ts';
import { webhooks, type Webhooks } from './resources/webhooks.ts';
import type { CallPromise } from './transport/call-promise.ts';
import { createStreams } from './transport/open-stream.ts';
import { retryPolicy, type RetryOptions } from './transport/retry-policy.ts';
import { createTransport } from './transport/transport.ts';
import { createWatch, type Logger, type RequestHook, type ResponseHook } from './transport/watch.ts';

/** What a client needs to know. */
export interface SaldoOptions {
  /**
   * Absolute http(s) address of the server, with a path prefix where it has one. Absent, that of `SALDO_URL` in the environment of Node, Bun
   * or Deno.
   */
  baseUrl?: string | undefined;
  /**
   * An API key, a session token, or a source that is asked for a token before each attempt; see `sessionAuth`. A sign-in's token for
   * `signIn` alone, `null` for `entrance` alone. Absent, the API key of `SALDO_API_KEY` in the environment of Node, Bun or Deno; never in a page.
   */
  auth?: SaldoCredential | undefined;
  /** Sends requests. Default the platform's `fetch`, looked up at each call. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How often, how long and by which clock calls are repeated. */
  retry?: RetryOptions | undefined;
  /** Sees each attempt before it is sent, and may add headers. */
  onRequest?: RequestHook | undefined;
  /** Sees the answer of each attempt, but for its body. */
  onResponse?: ResponseHook | undefined;
  /** Told what the client does, by level, such as `console`; never a credential, a query or a body. Default nobody. */
  logger?: Logger | undefined;
}

/** What happens, as it happens. */
export interface Events {
  /** Gives changes as they happen, without end, across cuts. See `FollowEventsOptions`. Throws `CursorExpiredError`. */
  follow(options?: FollowEventsOptions): AsyncGenerator<LiveChange, never, undefined>;
}

/**
 * A client of one Saldo server with one credential. It holds no connection and no state but the credential's.
 * Every call may throw `ApiError` and its subclasses, `ConnectionError`, `TimeoutError`, `InvalidResponseError`,
 * `CredentialError`, `InvalidIdError` and, when its signal aborts, that signal's reason.
 */
export interface Saldo {
  readonly publisher: PublisherSettings;
  readonly partners: Partners;
  readonly documents: Documents;
  readonly payments: Payments;
  readonly statement: Statements;
  readonly snapshotRuns: SnapshotRuns;
  readonly verification: Verification;
  readonly paymentReports: PaymentReports;
  readonly threads: Threads;
  readonly files: Files;
  readonly sessions: Sessions;
  readonly session: CurrentSession;
  readonly apiKeys: ApiKeys;
  readonly changes: Changes;
  readonly users: Users;
  /** Where people sign in. Asked by nobody yet: `auth` may be `null`. */
  readonly entrance: Entrances;
  /** The sign-in whose token is used. */
  readonly signIn: CurrentSignIn;
  readonly audit: Audit;
  readonly webhooks: Webhooks;
  /** The second factors of who has signed in. */
  readonly factors: OwnFactors;
  readonly providers: Providers;
  readonly signInPolicy: SignInPolicies;
  readonly signInSettings: EntranceSettings;
  /** What happens, as it happens: of a session, what it sees and may read. */
  readonly events: Events;
  /** Publishes any number of records in one stream, with a result for each as it is durable. API key only. See `PublishStreamOptions`. */
  publishStream<R extends PublishRecord>(
    records: AsyncIterable<R> | Iterable<R>,
    options?: PublishStreamOptions,
  ): PublishRun<R>;
  /** Publishes any number of records, with a result for each. API key only. See `PublishOptions`. */
  publish<R extends PublishRecord>(
    records: AsyncIterable<R> | Iterable<R>,
    options?: PublishOptions,
  ): PublishRun<R>;
  /** Calls an operation that this version has no method for: `saldo.request('GET', '/v1/promises/{id}', { params: { id } })`. See `RequestOptions`. */
  request<T = unknown>(method: RequestMethod, path: string, options?: RequestOptions): CallPromise<T>;
}

/** Makes a client. Sends nothing yet. Throws `TypeError` when `baseUrl` or `auth` is missing or cannot be used, `RangeError` for `retry`. */
export function createSaldo(options: SaldoOptions = {}): Saldo {
  const { fetch = (request: Request) => globalThis.fetch(request) } = options;
  const { baseUrl, auth } = settingsOf(options);
  const retry = retryPolicy(options.retry);
  const to = { auth, fetch, retry, watch: createWatch(options) };
  const api = createApi(baseUrl, createTransport(to), createStreams(baseUrl, to), retry);
  return {
    publisher: publisher(api),
    partners: partners(api),
    documents: documents(api),
    payments: payments(api),
    statement: statement(api),
    snapshotRuns: snapshotRuns(api),
    verification: verification(api),
    paymentReports: paymentReports(api),
    threads: threads(api),
    files: files(api),
    sessions: sessions(api),
    session: session(api),
    apiKeys: apiKeys(api),
    changes: changes(api),
    users: users(api),
    entrance: entrance(api),
    signIn: signIn(api),
    audit: audit(api),
    webhooks: webhooks(api),
    factors: factors(api),
    providers: providers(api),
    signInPolicy: signInPolicy(api),
    signInSettings: signInSettings(api),
    events: { follow: (followOptions) => openEvents(api, followOptions) },
    publishStream: (records, streamOptions) => publishStream(api, records, streamOptions),
    publish: (records, publishOptions) => publish(api, records, publishOptions),
    request: (method, path, requestOptions) => request(api, method, path, requestOptions),
  };
}
