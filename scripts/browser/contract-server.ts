import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { TestRunnerConfig } from '@web/test-runner';
import { createApp, databaseBlobs, type App, type Database } from '@saldo/demo-server';
import { scopeValues, type PublisherInput } from '@saldo/sdk/contract';
import { openEmbedded } from '../../packages/demo-server/src/server/db/open-embedded.ts';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import { migratedDump } from '../../packages/demo-server/src/server/db/testing/migrated-dump.ts';
import { uuidGenerator } from '../../packages/demo-server/src/server/ids.ts';
import { insertApiKey } from '../../packages/demo-server/src/server/principal/api-key.store.ts';
import { quickPasswords } from '../../packages/demo-server/src/server/testing/quick-passwords.ts';
import { insertPublisher } from '../../packages/demo-server/src/server/publisher/publisher.store.ts';

type Plugin = NonNullable<TestRunnerConfig['plugins']>[number];
type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** When the suite begins; a millisecond passes with each look at the clock. */
const BEGINNING = Date.parse('2026-04-12T16:00:00.000Z');

const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

/**
 * Serves the contract beside the test files, by the application that serves everywhere, on a prepared dump. For tests
 * alone are: requests under `/back-end`, which come from no page; `POST /back-end/publishers` with a `PublisherInput`,
 * which answers the API key of a new publisher, so that each test has a world of its own; and `Test-Instant`, at which a
 * request happens.
 */
export function contractServer(): { middleware: Middleware; plugin: Plugin } {
  let opened: Promise<ContractServer> | undefined;
  const middleware: Middleware = async (context, next) => {
    const { path, method, req } = context;
    // A test file has a minute to load, and only seconds for its first hook.
    if (path.endsWith('/testing/contract-server.ts')) await (opened ??= ContractServer.open());
    if (!path.startsWith('/v1/') && !path.startsWith('/back-end/')) return (await next()) as undefined;
    const server = await (opened ??= ContractServer.open());
    const headers = new Headers(context.headers as Record<string, string>);
    if (path.startsWith('/back-end/')) headers.delete('origin');
    const request = new Request(new URL(context.url.replace(/^\/back-end/, ''), context.origin), {
      method,
      headers,
      ...(method === 'GET' ? {} : { body: Readable.toWeb(req) as BodyInit, duplex: 'half' }),
    });
    const response = await server.answer(request);
    context.status = response.status;
    response.headers.forEach((value, name) => context.set(name, value));
    context.body = response.body && Readable.fromWeb(response.body as ReadableStream);
    return undefined;
  };
  return {
    middleware,
    plugin: { name: 'contract-server', serverStop: async () => (await opened)?.close() },
  };
}

class ContractServer {
  readonly #database: Database;
  readonly #app: App;
  readonly #instant = new AsyncLocalStorage<number>();
  #now = BEGINNING;

  constructor(database: Database) {
    this.#database = database;
    const log = (entry: { level: string }) => entry.level === 'error' && console.error(entry);
    const world = { database, clock: this.#clock, random, log };
    this.#app = createApp({
      ...world,
      blobs: databaseBlobs,
      checkResponses: true,
      passwords: quickPasswords,
    });
  }

  static async open(): Promise<ContractServer> {
    const { database } = await openEmbedded({ loadDataDir: await migratedDump(await readMigrations()) });
    return new ContractServer(database);
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  async answer(request: Request): Promise<Response> {
    if (new URL(request.url).pathname === '/publishers')
      return Response.json({ apiKey: await this.#addPublisher((await request.json()) as PublisherInput) });
    const instant = request.headers.get('test-instant');
    if (instant === null) return this.#app.fetch(request);
    return this.#instant.run(Date.parse(instant), () => this.#app.fetch(request));
  }

  readonly #clock = (): number => this.#instant.getStore() ?? this.#now++;

  async #addPublisher(input: PublisherInput): Promise<string> {
    const newId = uuidGenerator(this.#clock, random);
    const publisherId = newId();
    const now = '2026-01-01T00:00:00.000Z';
    const key = { publisherId, name: 'tests', scopes: scopeValues, now } as const;
    return this.#database.maintenance(async (trx) => {
      await insertPublisher(trx, publisherId, input, now);
      return insertApiKey(trx, key, { newId, random });
    });
  }
}
