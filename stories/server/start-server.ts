import type { SessionInput, SessionToken } from '@saldo/sdk/contract';
import { createSaldo } from '@saldo/sdk';
import { createApp, databaseBlobs, JobRunner, JOBS, type App, type JobRunnerDeps } from '@saldo/demo-server';
import { openEmbeddedBrowser } from '@saldo/demo-server/browser';
import { http, type RequestHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import { mappingSets, type MappingSetName } from '../../tests/mapping/sets.ts';
import type { StoryHolder, StoryPartner } from './story-parameters.ts';

/** What the build wrote beside the dump. */
interface Demo {
  readonly now: string;
  readonly apiKey: string;
  readonly featured: Readonly<Record<StoryPartner, string>>;
  /** API keys of those who publish an ERP's set. */
  readonly sets: Readonly<Record<MappingSetName, string>>;
}

export interface StoryServer {
  /** Forgets the overrides of the story before and sets those of the next. */
  reset(overrides: readonly RequestHandler[]): void;
  mintSession(as: StoryHolder, components: SessionInput['components'] | undefined): Promise<SessionToken>;
}

/**
 * Starts the contract server inside the page: the same application and the same database engine as everywhere, on the
 * demo's data of one fixed day, behind a worker that catches what the elements request. Nothing here answers by itself.
 */
export async function startServer(): Promise<StoryServer> {
  const [demo, dump] = await Promise.all([
    fetch('./demo/demo.json').then((response) => response.json() as Promise<Demo>),
    fetch('./demo/database.tgz').then((response) => response.blob()),
  ]);
  const { database } = await openEmbeddedBrowser({ loadDataDir: dump });
  const openedAt = performance.now();
  const world: Omit<JobRunnerDeps, 'kinds'> = {
    database,
    blobs: databaseBlobs,
    clock: () => Math.floor(Date.parse(demo.now) + performance.now() - openedAt),
    random: (bytes) => void crypto.getRandomValues(bytes),
    log: (entry) => entry.level === 'error' && console.error(entry),
  };
  const app = createApp({ ...world, checkResponses: true });
  await new JobRunner({ ...world, kinds: JOBS }).start();
  const worker = setupWorker(http.all('*/v1/*', ({ request }) => app.fetch(request)));
  await worker.start({
    quiet: true,
    serviceWorker: { url: './mockServiceWorker.js' },
  });
  const published = new Map<MappingSetName, Promise<void>>();
  const publish = (set: MappingSetName): Promise<void> => {
    const made = published.get(set) ?? publishSet(app, demo.sets[set], set);
    published.set(set, made);
    return made;
  };
  return {
    reset(overrides) {
      worker.resetHandlers();
      worker.use(...overrides);
    },
    mintSession: async (as, components) => {
      if (isSet(as)) await publish(as);
      return mintSession(app, demo, as, components);
    },
  };
}

function isSet(as: StoryHolder): as is MappingSetName {
  return Object.hasOwn(mappingSets, as);
}

/** Publishes what an ERP holds, as its job does it, over the contract. */
async function publishSet(app: App, apiKey: string, set: MappingSetName): Promise<void> {
  const saldo = createSaldo({
    baseUrl: location.origin,
    auth: apiKey,
    fetch: (request) => app.fetch(request),
  });
  for await (const { record, outcome, problem } of saldo.publish(mappingSets[set].records)) {
    if (outcome === 'rejected') throw new Error(`${record.externalId}: ${JSON.stringify(problem)}`);
  }
}

/** As a host's back end does it, over the contract. */
async function mintSession(
  app: App,
  demo: Demo,
  as: StoryHolder,
  components: SessionInput['components'] | undefined,
): Promise<SessionToken> {
  const input: SessionInput = {
    ...(as === 'staff'
      ? { staff: { sees: 'everything' }, user: { externalId: 'clerk', name: 'Lucía Ejemplo' } }
      : {
          partner: { externalId: isSet(as) ? mappingSets[as].client : demo.featured[as] },
          user: { externalId: 'story', name: 'Persona de Prueba' },
        }),
    allowOrigins: [location.origin],
    ttlSeconds: 900,
    ...(components === undefined ? {} : { components }),
  };
  const response = await app.fetch(
    new Request(new URL('/v1/sessions', location.origin), {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${isSet(as) ? demo.sets[as] : demo.apiKey}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(input),
    }),
  );
  return (await response.json()) as SessionToken;
}
