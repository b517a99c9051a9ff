import type { Problem as ProblemBody } from '@saldo/sdk/contract';
import { createApp, type App } from '../app.ts';
import type { AppDeps } from '../pipeline/app-deps.ts';
import type { Database } from '../db/database.ts';
import { databaseBlobs } from '../blobs/blobs.ts';
import type { LogEntry } from '../log.ts';
import { OutboundError, type Outbound } from '../outbound/outbound.ts';
import { quickPasswords } from './quick-passwords.ts';

/** Noon in Lima on 10 March 2026. */
export const TEST_NOW = '2026-03-10T17:00:00.000Z';

export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface CallOptions {
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string> | undefined;
  /** From where it is asked. */
  readonly address?: string;
}

/** Everything may be asked, and nobody answers. */
const nobodyOutside: Outbound = {
  refuse: () => undefined,
  judge: () => Promise.resolve(undefined),
  send: () => Promise.reject(new OutboundError('unreachable', 'The host cannot be reached.')),
};

type TestAppOptions = Partial<
  Pick<
    AppDeps,
    | 'rateLimits'
    | 'sharedRates'
    | 'blobs'
    | 'outbound'
    | 'passwords'
    | 'portalOrigins'
    | 'webhooks'
    | 'heartbeatMs'
    | 'providerOutbound'
    | 'secrets'
    | 'canMail'
    | 'checkResponses'
  >
>;

/** Receivers at every address, each of which says that what was sent has arrived. */
const toEverybody: Outbound = {
  refuse: () => undefined,
  judge: () => Promise.resolve(undefined),
  send: () => Promise.resolve({ status: 204, bytes: new Uint8Array() }),
};

/** The application on a database, with a clock that stands still until it is moved, held against its contract. */
export class TestApp {
  readonly app: App;
  readonly database: Database;
  readonly log: LogEntry[] = [];
  now = Date.parse(TEST_NOW);

  constructor(database: Database, options: TestAppOptions = {}) {
    this.database = database;
    this.app = createApp({
      database,
      blobs: databaseBlobs,
      clock: () => this.now,
      random: (bytes) => void crypto.getRandomValues(bytes),
      log: (entry) => void this.log.push(entry),
      checkResponses: true,
      passwords: quickPasswords,
      webhooks: toEverybody,
      providerOutbound: nobodyOutside,
      ...options,
    });
  }

  /** `call('GET', '/v1/documents', {token})`; a body becomes JSON unless it is bytes, and every POST gets a key of its own. */
  async call<Body = never>(method: string, path: string, options: CallOptions = {}): Promise<Answer<Body>> {
    const { token, body, headers = {}, address } = options;
    const binary = body instanceof Uint8Array;
    const response = await this.app.fetch(
      new Request(new URL(path, 'http://saldo.test'), {
        method,
        headers: {
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
          ...(body === undefined || binary ? {} : { 'Content-Type': 'application/json' }),
          ...(method === 'POST' ? { 'Idempotency-Key': crypto.randomUUID() } : {}),
          ...headers,
        },
        ...(body === undefined ? {} : { body: binary ? body.slice() : JSON.stringify(body) }),
      }),
      { clientAddress: address },
    );
    const { status } = response;
    return { status, headers: response.headers, body: (await readWhole(response)) as Body };
  }
}

/** JSON as its value, lines of JSON as a list, everything else as text; of events nothing, because they never end. */
async function readWhole(response: Response): Promise<unknown> {
  const mediaType = response.headers.get('content-type') ?? '';
  if (mediaType === 'text/event-stream') return response.body?.cancel();
  const text = await response.text();
  if (text === '') return text;
  if (mediaType === 'application/x-ndjson')
    return text
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  return /json/.test(mediaType) ? JSON.parse(text) : text;
}

/** What a refused call says: its status and code, and the pointer and code of each offending field. */
export function refusal({ status, body }: Answer<unknown>): string[] {
  const { code, errors = [] } = body as ProblemBody;
  return [`${status} ${code}`, ...errors.map((error) => `${error.pointer} ${error.code}`)];
}
