import { sql } from 'kysely';
import { rightValues, roleValues, scopeValues, type Right, type Scope, type Side } from '@saldo/sdk/contract';
import {
  ROUTES,
  type ComponentName,
  type Route,
} from '../../packages/demo-server/src/server/contract/route.ts';
import type { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { insertApiKey } from '../../packages/demo-server/src/server/principal/api-key.store.ts';
import {
  permissionsOfComponents,
  permissionsOfRights,
} from '../../packages/demo-server/src/server/principal/permissions.ts';
import { rightsOf } from '../../packages/demo-server/src/server/principal/rights.ts';
import {
  seedPublisher,
  seedSession,
  SEEDED_AT,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { makeAccount, makeSignIn, type MadeAccount } from '../contract/make-account.ts';

/** Whose records somebody may name who must not see them. */
export type Foreign = "another partner's" | "another publisher's";

/** Somebody who asks, with what is theirs and what is not. */
export interface Asker {
  readonly kind: string;
  readonly name: string;
  /** Of whom only is asked what they may and may not do: what they see is what others of their kind see. */
  readonly access?: boolean;
  /** Its credential; anew where asking may end it, which what it is not permitted does not. */
  token(permitted: boolean): Promise<string> | string | undefined;
  readonly as: Side;
  /** Whether the contract opens an operation to them. */
  may(route: Route): boolean;
  /** One of everything that they see; anew, because some operations end what they are asked about. */
  own(): Promise<MadeAccount>;
  readonly foreign: Readonly<Partial<Record<Foreign, MadeAccount>>>;
}

export interface World {
  readonly app: TestApp;
  readonly database: Database;
  readonly own: SeededPublisher;
  readonly foreign: SeededPublisher;
  readonly askers: readonly Asker[];
}

const COMPONENTS = [...new Set(ROUTES.flatMap(({ components }) => components))].toSorted();

const ofKey =
  (scopes: readonly Scope[]) =>
  ({ callers, scope }: Route) =>
    callers.includes('api-key') && scope !== undefined && scopes.includes(scope);

const ofComponents = (names: readonly ComponentName[], side: Side) => (route: Route) =>
  route.callers.includes('session') &&
  (route.side ?? side) === side &&
  ((route.components.length === 0 && route.right === undefined) ||
    route.components.some((name) => names.includes(name)));

const ofRights =
  (rights: readonly Right[]) =>
  ({ callers, side, components, right }: Route) =>
    callers.includes('session') &&
    side !== 'partner' &&
    (right === undefined ? components.length === 0 : rights.includes(right));

/** What is of the publisher as a whole is not for who sees a part of it. */
const within = (may: Asker['may']) => (route: Route) =>
  may(route) && route.right !== 'edit' && route.right !== 'administer' && route.operationId !== 'createFile';

const held = (token: string) => () => token;
const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

/** Two publishers, the first with three partners, one of everything of two of them, and everybody who may ask. */
export async function makeWorld(database: Database): Promise<World> {
  // Whether answers follow the contract is held elsewhere, and takes half of the time.
  const app = new TestApp(database, { checkResponses: false });
  const [own, foreign] = [await seedPublisher(database), await seedPublisher(database)];
  // Seeded ones share theirs.
  await sql`update publishers set cursor_key = sha256(cursor_key) where publisher_id = ${foreign.publisherId}::uuid`.execute(
    database.kysely,
  );
  const { publisherId, client, otherClient, supplier } = own;
  const ofClient = () => makeAccount(app, own);
  const ofOther = () => makeAccount(app, { ...own, client: otherClient });
  const [clients, others, foreigners] = [await ofClient(), await ofOther(), await makeAccount(app, foreign)];
  // Where people are linked to is theirs, whatever partner they act for; to this one nobody is.
  const unlinked = { elsewhereId: foreign.publisherId };
  const key = (scopes: readonly Scope[]) =>
    database.maintenance((trx) =>
      insertApiKey(
        trx,
        { publisherId, name: scopes.join(' '), scopes, now: SEEDED_AT },
        { newId: () => crypto.randomUUID(), random },
      ),
    );
  const { publisher } = own.caller;
  const session = async (
    kind: 'contact' | 'staff',
    sees: 'everything' | readonly string[],
    may: ReturnType<typeof permissionsOfRights>,
  ) =>
    (
      await seedSession(database, publisher, {
        kind,
        user: { externalId: crypto.randomUUID(), name: 'Quien Sea' },
        sees,
        may,
      })
    ).token;

  const whole = { as: 'publisher', own: ofClient, foreign: { "another publisher's": foreigners } } as const;
  const some = {
    as: 'publisher',
    own: ofOther,
    foreign: { "another partner's": { ...clients, ...unlinked }, "another publisher's": foreigners },
  } as const;
  const partner = {
    as: 'partner',
    own: ofClient,
    foreign: { "another partner's": { ...others, ...unlinked }, "another publisher's": foreigners },
  } as const;
  const portfolio = [otherClient.partnerId, supplier.partnerId];
  const administrator = permissionsOfRights(rightValues);
  const signedIn = await makeSignIn(app, own);
  const askers: Asker[] = [
    { kind: 'API key', name: 'every scope', token: () => own.apiKey, may: ofKey(scopeValues), ...whole },
    {
      kind: 'Session of a contact',
      name: 'every element',
      token: () => client.token,
      may: ofComponents(COMPONENTS, 'partner'),
      ...partner,
    },
    {
      kind: 'Session of staff',
      name: 'every element, sees everything',
      token: () => own.clerk.token,
      may: ofComponents(COMPONENTS, 'publisher'),
      ...whole,
    },
    {
      kind: 'Session of staff',
      name: 'every element, sees a portfolio',
      token: () => own.collector.token,
      may: within(ofComponents(COMPONENTS, 'publisher')),
      ...some,
    },
    {
      kind: 'Staff who have signed in',
      name: 'administrator, sees everything',
      token: () => own.administrator.token,
      may: ofRights(rightValues),
      ...whole,
    },
    {
      kind: 'Staff who have signed in',
      name: 'administrator, sees a portfolio',
      token: held(await session('staff', portfolio, administrator)),
      may: within(ofRights(rightValues)),
      ...some,
    },
    {
      kind: 'Sign-in',
      name: 'contact, nothing left to do',
      token: (permitted) => (permitted ? makeSignIn(app, own) : signedIn),
      may: ({ callers }) => callers.includes('sign-in'),
      ...partner,
    },
    {
      kind: 'Nobody',
      name: 'no credential',
      token: () => undefined,
      may: ({ kind }) => kind === 'open',
      ...whole,
      foreign: {},
    },
  ];
  for (const scope of scopeValues) {
    askers.push({
      ...{ kind: 'API key', name: scope, token: held(await key([scope])), may: ofKey([scope]) },
      ...whole,
      access: true,
    });
  }
  for (const name of COMPONENTS) {
    const components = { [name]: { enabled: true } };
    askers.push({
      kind: 'Session of a contact',
      name,
      token: held(
        await session('contact', [client.partnerId], permissionsOfComponents(components, 'partner')),
      ),
      may: ofComponents([name], 'partner'),
      ...partner,
      access: true,
    });
    askers.push({
      kind: 'Session of staff',
      name,
      token: held(await session('staff', 'everything', permissionsOfComponents(components, 'publisher'))),
      may: ofComponents([name], 'publisher'),
      ...whole,
      access: true,
    });
  }
  for (const role of roleValues) {
    const rights = rightsOf({ role, added: [], removed: [] });
    askers.push({
      kind: 'Staff who have signed in',
      name: role,
      token: held(await session('staff', 'everything', permissionsOfRights(rights))),
      may: ofRights(rights),
      ...whole,
      access: true,
    });
  }
  return { app, database, own, foreign, askers };
}
