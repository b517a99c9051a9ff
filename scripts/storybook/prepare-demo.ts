import { scopeValues } from '@saldo/sdk/contract';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dayTurning } from '../../packages/demo-server/src/server/account/projections.ts';
import { searchIndexing } from '../../packages/demo-server/src/server/documents/search-index.ts';
import { INSTALLATION, type JobDeps } from '../../packages/demo-server/src/server/jobs/job-kind.ts';
import { insertApiKey } from '../../packages/demo-server/src/server/principal/api-key.store.ts';
import { migrate } from '../../packages/demo-server/src/server/db/migrate.ts';
import { openEmbedded } from '../../packages/demo-server/src/server/db/open-embedded.ts';
import { readMigrations } from '../../packages/demo-server/src/server/db/read-migrations.ts';
import { featured } from '../../packages/demo-server/src/demo/data/partner-catalogue.ts';
import { seedDemo } from '../../packages/demo-server/src/demo/data/seed-demo.ts';
import { databaseBlobs } from '../../packages/demo-server/src/server/blobs/blobs.ts';
import { insertPublisher } from '../../packages/demo-server/src/server/publisher/publisher.store.ts';
import { mappingSets } from '../../tests/mapping/sets.ts';
import { uuidGenerator } from '../../packages/demo-server/src/server/ids.ts';
import { sourceHash } from '../build/source-hash.ts';
import { fromRoot } from '../process/root.ts';
import { smallDump } from './small-dump.ts';

/** The day on which every story happens. */
const PINNED = '2026-03-10T15:00:00.000Z';

const FOLDER = fromRoot('stories/public/demo');

/**
 * Prepares what the stories' server starts from: a dump of the seeded database, and what opens it. Made anew only when
 * the server's sources have changed. The key opens nothing but the copy inside the reader's own page.
 */
export async function prepareDemo(onStep: (step: string) => void): Promise<void> {
  const hash = await sourceHash([
    'packages/demo-server/src/**/*.{ts,sql}',
    'packages/sdk/src/**/*.{ts,json}',
    'tests/mapping/*.ts',
    'scripts/storybook/*.ts',
  ]);
  const before = await readFile(`${FOLDER}/demo.json`, 'utf8').then(
    (text) => JSON.parse(text) as { hash?: string },
    () => undefined,
  );
  if (before?.hash === hash) return;
  onStep('Seeding the demo database for the stories …');
  const clock = () => Date.parse(PINNED);
  const random = repeatable();
  const embedded = await openEmbedded();
  const { database } = embedded;
  try {
    await migrate(database, await readMigrations());
    const publisherId = await seedDemo({ database, blobs: databaseBlobs, clock, random });
    const newId = uuidGenerator(clock, random);
    const keyOf = (publisherId: string) =>
      database.maintenance((trx) =>
        insertApiKey(
          trx,
          { publisherId, name: 'stories', scopes: scopeValues, now: PINNED },
          { newId, random },
        ),
      );
    const apiKey = await keyOf(publisherId);
    // What they publish comes into the page, by the code that serves requests.
    const sets: Record<string, string> = {};
    for (const [name, { publisher }] of Object.entries(mappingSets)) {
      const id = newId();
      await database.maintenance((trx) => insertPublisher(trx, id, publisher, PINNED));
      sets[name] = await keyOf(id);
    }
    await catchUp({ database, blobs: databaseBlobs, clock, random, log: () => undefined });
    const dump = await smallDump(embedded);
    await mkdir(FOLDER, { recursive: true });
    await writeFile(`${FOLDER}/database.tgz`, dump);
    await writeFile(
      `${FOLDER}/demo.json`,
      `${JSON.stringify({ hash, now: PINNED, apiKey, featured, sets }, null, 2)}\n`,
    );
  } finally {
    await database.close();
  }
}

/** What the server would otherwise do first, each time it opens the dump. */
async function catchUp(deps: JobDeps): Promise<void> {
  for (const kind of [dayTurning, searchIndexing])
    await kind.run(deps, { publisherId: INSTALLATION, jobId: INSTALLATION, payload: {} });
}

/** The same bytes in every build, so that ids in the stories stay (xorshift32). */
function repeatable(): (bytes: Uint8Array) => void {
  let state = 0x9e3779b9;
  return (bytes) => {
    for (let index = 0; index < bytes.length; index++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      bytes[index] = state & 0xff;
    }
  };
}
