import type { SessionInput, SessionToken, UserInput } from '@saldo/sdk/contract';
import { createApp, databaseBlobs, JobRunner, JOBS, type App, type JobRunnerDeps } from '@saldo/demo-server';
import { argon2Passwords, databaseOver, wasmArgon2 } from '@saldo/demo-server/browser';
import { http, type RequestHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import type { MappingSetName } from '../../tests/mapping/sets.ts';
import { engineTransport } from './engine-protocol.ts';
import { detailSet, mappingSet, publishSet, type PublishedSet } from './published-set.ts';
import { StoryEntrance, type Signed } from './story-entrance.ts';
import type { DemoPartner, StoryHolder } from './story-parameters.ts';
import { storyAdministrator, storyPeople } from './story-people.ts';

/** What the build wrote beside the dump. */
interface Demo {
  readonly now: string;
  readonly apiKey: string;
  readonly featured: Readonly<Record<DemoPartner, string>>;
  /** API keys of those who publish an ERP's set. */
  readonly sets: Readonly<Record<MappingSetName, string>>;
}

declare global {
  /** What the head of the preview's page has begun: the database's thread, and what the build wrote beside its dump. */
  var storyEngine: Worker;
  var storyDemo: Promise<Demo>;
}

export interface StoryServer {
  /** Forgets the overrides of the story before and sets those of the next. */
  reset(overrides: readonly RequestHandler[]): void;
  /** Of the publisher whose data the demo is. */
  publisherId(): Promise<string>;
  /** A person who acts for two clients of the demo's publisher, and for one of another's. */
  buyer(): Promise<Signed>;
  mintSession(as: StoryHolder, components: SessionInput['components'] | undefined): Promise<SessionToken>;
}

/**
 * Starts the contract server inside the page: the same application and the same database engine as everywhere, on the
 * demo's data of one fixed day, behind a worker that catches what the elements request. Nothing here answers by itself.
 */
export async function startServer(): Promise<StoryServer> {
  const database = databaseOver(engineTransport(globalThis.storyEngine), async () =>
    globalThis.storyEngine.terminate(),
  );
  // The worker needs a while to be there, and answers nothing until the application is.
  const opened = Promise.withResolvers<App>();
  const worker = setupWorker(
    http.all('*/v1/*', async ({ request }) => (await opened.promise).fetch(request)),
  );
  const started = worker.start({ quiet: true, serviceWorker: { url: './mockServiceWorker.js' } });
  const demo = await globalThis.storyDemo;
  const openedAt = performance.now();
  const world: Omit<JobRunnerDeps, 'kinds'> = {
    database,
    blobs: databaseBlobs,
    clock: () => Math.floor(Date.parse(demo.now) + performance.now() - openedAt),
    random: (bytes) => void crypto.getRandomValues(bytes),
    log: (entry) => entry.level === 'error' && console.error(entry),
  };
  const passwords = argon2Passwords(wasmArgon2, world.random);
  const app = createApp({ ...world, passwords, checkResponses: true });
  opened.resolve(app);
  await started;
  // What is left to be done later is not waited for by what is shown first.
  requestIdleCallback(() => void new JobRunner({ ...world, kinds: JOBS }).start());
  const published = new Map<StoryHolder, Promise<void>>();
  const publish = (as: StoryHolder): Promise<void> | undefined => {
    // The company's own people see the documents of the details too.
    const name = as === 'staff' ? 'detail' : as;
    const set = setOf(demo, name);
    const made = published.get(name) ?? (set && publishSet(app, set));
    if (made) published.set(name, made);
    return made;
  };
  const entrance = new StoryEntrance(app);
  const clerk = () => entrance.enter(demo.apiKey, CLERK);
  let bought: Promise<Signed> | undefined;
  const enterBuyer = async () => {
    await publish('erpnext');
    const { apiKey, client } = setOf(demo, 'erpnext')!;
    const here = await entrance.enter(demo.apiKey, buyerOf(demo.featured.client, demo.featured.empty));
    await entrance.link(here, await entrance.enter(apiKey, buyerOf(client)));
    return here;
  };
  let administrator: Promise<Signed> | undefined;
  const enterAdministrator = async () => {
    await entrance.add(demo.apiKey, storyPeople);
    return entrance.enter(demo.apiKey, storyAdministrator);
  };
  return {
    reset(overrides) {
      worker.resetHandlers();
      worker.use(...overrides);
    },
    publisherId: async () => (await clerk()).publisherId,
    buyer: () => (bought ??= enterBuyer()),
    mintSession: async (as, components) => {
      if (as === 'clerk') return entrance.session(await clerk());
      if (as === 'administrator') return entrance.session(await (administrator ??= enterAdministrator()));
      await publish(as);
      return mintSession(app, demo, as, components);
    },
  };
}

const CLERK: UserInput = {
  login: 'carla@cordillera.example',
  name: 'Carla Ejemplo',
  side: 'staff',
  role: 'clerk',
  sight: { sees: 'everything' },
};

const buyerOf = (...clients: string[]): UserInput => ({
  login: 'ana@tornillo.example',
  name: 'Ana Ficticia',
  side: 'partner',
  partners: clients.map((externalId) => ({ externalId })),
});

function setOf(demo: Demo, as: StoryHolder): PublishedSet | undefined {
  if (as === 'detail') return detailSet(demo.apiKey, demo.now.slice(0, 10));
  return Object.hasOwn(demo.sets, as)
    ? mappingSet(as as MappingSetName, demo.sets[as as MappingSetName])
    : undefined;
}

/** As a host's back end does it, over the contract. */
async function mintSession(
  app: App,
  demo: Demo,
  as: StoryHolder,
  components: SessionInput['components'] | undefined,
): Promise<SessionToken> {
  const set = setOf(demo, as);
  const input: SessionInput = {
    ...(as === 'staff'
      ? { staff: { sees: 'everything' }, user: { externalId: 'clerk', name: 'Lucía Ejemplo' } }
      : {
          partner: { externalId: set?.client ?? demo.featured[as as DemoPartner] },
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
        Authorization: `Bearer ${set?.apiKey ?? demo.apiKey}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(input),
    }),
  );
  return (await response.json()) as SessionToken;
}
