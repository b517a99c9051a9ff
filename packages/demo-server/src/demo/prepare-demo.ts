import { mkdir } from 'node:fs/promises';
import { scopeValues } from '@saldo/sdk/contract';
import { databaseBlobs } from '../server/blobs/blobs.ts';
import type { Database } from '../server/db/database.ts';
import type { Env } from '../server/env.ts';
import { uuidGenerator, type Clock, type Random } from '../server/ids.ts';
import { insertApiKey } from '../server/principal/api-key.store.ts';
import { hashToken, parseToken } from '../server/principal/token.ts';
import { readDemoFile, writeDemoFile, type DemoFileContent } from './data/demo-file.ts';
import { seedDemo } from './data/seed-demo.ts';
import { preparePeople } from './prepare-people.ts';
import { prepareSecondPublisher } from './prepare-second-publisher.ts';
import { terminalProgress } from './terminal-progress.ts';

/** Any constant: held while one process prepares what opens the demo. */
const ACCESS_LOCK = 7_253_600_931;

export interface DemoDeps {
  readonly env: Pick<Env, 'SALDO_DATA' | 'DATABASE_URL'>;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
}

/** Seeds an empty database, and makes sure that `demo.json` opens the one that is there. */
export async function prepareDemo(deps: DemoDeps, baseUrl: string): Promise<DemoFileContent> {
  const { env, database } = deps;
  const onProgress = terminalProgress(process.stderr);
  const publisherId = await seedDemo({ ...deps, blobs: databaseBlobs, onProgress });
  const prepare = () => prepareAccess(deps, publisherId, baseUrl);
  // A folder has one process alone, and the embedded database one connection.
  return env.DATABASE_URL === undefined ? prepare() : inTurn(database, prepare);
}

/** One process at a time: what one makes for a person and tells in the file, another would make anew. */
function inTurn<Result>(database: Database, act: () => Promise<Result>): Promise<Result> {
  return database.withConnection(async (connection) => {
    await connection.exec(`select pg_advisory_lock(${ACCESS_LOCK})`);
    try {
      return await act();
    } finally {
      await connection.exec(`select pg_advisory_unlock(${ACCESS_LOCK})`);
    }
  });
}

async function prepareAccess(deps: DemoDeps, publisherId: string, baseUrl: string): Promise<DemoFileContent> {
  const { env, database } = deps;
  const before = await readDemoFile(env.SALDO_DATA);
  const kept = before?.publisher.id === publisherId ? before.publisher.apiKey : undefined;
  const isKept = kept !== undefined && (await opens(database, publisherId, kept));
  const apiKey = isKept ? kept : await mintKey(deps, publisherId);
  const partners = await database.kysely
    .selectFrom('partners')
    .select(['partner_id as id', 'external_id as externalId', 'name', 'direction'])
    .where('publisher_id', '=', publisherId)
    .orderBy('sort_name')
    .limit(200)
    .execute();
  const known = partners as DemoFileContent['partners'];
  const newId = uuidGenerator(deps.clock, deps.random);
  const keptPeople = before?.publisher.id === publisherId ? before.people : undefined;
  const people = await preparePeople({ ...deps, newId }, publisherId, known, keptPeople);
  await prepareSecondPublisher({ ...deps, newId }, publisherId, known);
  const content: DemoFileContent = {
    baseUrl,
    publisher: { id: publisherId, apiKey },
    partners: known,
    people,
  };
  await mkdir(env.SALDO_DATA, { recursive: true });
  await writeDemoFile(env.SALDO_DATA, content);
  return content;
}

/** Whether a key is one of the database's: it may have been revoked, or be of a database that was restored. */
async function opens(database: Database, publisherId: string, key: string): Promise<boolean> {
  if (parseToken(key) === undefined) return false;
  const found = await database.kysely
    .selectFrom('api_keys')
    .select('api_key_id')
    .where('publisher_id', '=', publisherId)
    .where('token_hash', '=', hashToken(key))
    .where('revoked_at', 'is', null)
    .execute();
  return found.length > 0;
}

function mintKey({ database, clock, random }: DemoDeps, publisherId: string): Promise<string> {
  const newId = uuidGenerator(clock, random);
  const now = new Date(clock()).toISOString();
  return database.maintenance((trx) =>
    insertApiKey(trx, { publisherId, name: 'demo', scopes: scopeValues, now }, { newId, random }),
  );
}
