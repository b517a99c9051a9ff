import { sql } from 'kysely';
import { ROUTES, type Route } from '../../packages/demo-server/src/server/contract/route.ts';
import type { MadeAccount } from '../contract/make-account.ts';
import type { MadeRequest } from '../contract/request-for.ts';
import { placesOf, requestsFor } from './requests.ts';
import type { Asker, Foreign, World } from './world.ts';

/** How one place of an operation answers about what is not the asker's. */
export interface Cell {
  readonly place: string;
  readonly whose: Foreign;
  readonly status: number;
  readonly unknown: number;
  /** What differs from the answer about what nobody has; nothing where it is told apart by nothing. */
  readonly differs?: string;
}

/** What one asker is answered by one operation. */
export interface Row {
  readonly operationId: string;
  readonly kind: string;
  readonly asker: string;
  readonly permitted: boolean;
  /** Status about what is the asker's. */
  readonly own: number;
  readonly cells: readonly Cell[];
  /** Whether what was asked about others left anything behind. */
  readonly traces: boolean;
}

/** What ends what it is asked about. */
function isEnding({ method, template }: Route): boolean {
  return method === 'DELETE' || /\/(void|seal)$/.test(template);
}

/** Asks every operation of the contract as everybody, or as some, about their own, about others' and about what there is not. */
export async function* askMatrix(
  world: World,
  isAsked: (asker: Asker) => boolean = () => true,
): AsyncGenerator<Row, void> {
  for (const asker of world.askers.filter(isAsked)) {
    const own = await asker.own();
    // What is open to anybody asks for no credential; what ends something comes last.
    const routes = ROUTES.filter(({ kind }) => kind !== 'open' || asker.kind === 'Nobody').toSorted(
      (one, other) => Number(isEnding(one)) - Number(isEnding(other)),
    );
    for (const route of routes) yield await askOne(world, asker, route, own);
  }
}

async function askOne(world: World, asker: Asker, route: Route, account: MadeAccount): Promise<Row> {
  const { operationId } = route;
  const permitted = asker.may(route);
  const cells: Cell[] = [];
  const token = await asker.token(permitted);
  // What reads does so in a transaction that cannot write.
  const asks = permitted && asker.access !== true;
  const writes = asks && route.kind !== 'read';
  const before = writes ? await tracesOf(world) : '';
  if (asks) {
    const unknown = unknownIds(account);
    for (const place of placesOf(route, account, asker.as)) {
      const nobodys = await answer(world, token, route, place.with(unknown), place.named(unknown));
      for (const [whose, other] of Object.entries(asker.foreign) as [Foreign, MadeAccount][]) {
        const theirs = await answer(world, token, route, place.with(other), place.named(other));
        const differs = theirs.told === nobodys.told ? {} : { differs: `${theirs.told} and ${nobodys.told}` };
        cells.push({ place: place.name, whose, status: theirs.status, unknown: nobodys.status, ...differs });
      }
    }
  }
  const traces = writes && (await tracesOf(world)) !== before;
  const [plain] = requestsFor(route, account, asker.as) as [MadeRequest];
  const { status: own } = await answer(world, token, route, plain);
  return { operationId, kind: asker.kind, asker: asker.name, permitted, own, cells, traces };
}

interface Told {
  readonly status: number;
  /** All by which two answers could be told apart. */
  readonly told: string;
}

async function answer(
  { app }: World,
  token: string | undefined,
  { method, kind }: Route,
  { path, body, headers }: MadeRequest,
  named = '',
): Promise<Told> {
  const answered = await app.call<unknown>(method, path, {
    ...(token === undefined ? {} : { token }),
    body,
    headers,
    address: '192.0.2.9',
  });
  const { status } = answered;
  const given = Array.from(answered.headers, ([name, value]) => `${name}: ${value}`);
  // Of what is followed nothing is read: what comes is told by tests of its own.
  const said = kind === 'follow' && status === 200 ? '' : JSON.stringify([answered.body, given]);
  // What a request has named may be repeated, and every request has an id.
  const told = said
    .replaceAll(/("requestId":|request-id: )"?[0-9a-z]+/g, '$1')
    .replaceAll(named === '' ? ' ' : named, '<named>');
  return { status, told: `${status} ${told}` };
}

/** Grows with every change and every act: see `traces.test.ts`. */
async function tracesOf({ database, own, foreign }: World): Promise<string> {
  const { rows } = await sql<{ seqs: string }>`
    select string_agg(last_change_seq || ' ' || last_audit_seq, ' ' order by publisher_id) as seqs from counters
    where publisher_id in (${own.publisherId}::uuid, ${foreign.publisherId}::uuid)`.execute(database.kysely);
  return rows[0]!.seqs;
}

/** Names of what is not there, in the place of those of an account. */
export function unknownIds(account: MadeAccount): MadeAccount {
  const unknown = Object.keys(account).map((name) => [name, unknownId(name)]);
  return Object.fromEntries(unknown) as MadeAccount;
}

function unknownId(name: string): string {
  if (name === 'webhookId') return `msg_${crypto.randomUUID().replaceAll('-', '')}`;
  return name.endsWith('ExternalId') || name === 'userLogin' ? 'nobody has this' : crypto.randomUUID();
}
