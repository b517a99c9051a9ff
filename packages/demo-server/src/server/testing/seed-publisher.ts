import { scopeValues, type PublisherInput } from '@saldo/sdk/contract';
import type { Principal } from '../principal/principal.ts';
import { hashToken, mintToken } from '../principal/token.ts';
import {
  permissionsOfComponents,
  permissionsOfRights,
  permissionsOfScopes,
  permissionsWithin,
} from '../principal/permissions.ts';
import type { Database } from '../db/database.ts';
import type { Sight } from '../db/transaction-sql.ts';
import { toPublisher } from '../principal/publisher.wire.ts';
import { rightsOf } from '../principal/rights.ts';
import { fold } from '../text.ts';
import { quickPasswords } from './quick-passwords.ts';

export interface SeededSession {
  /** Of a session that may call every operation of its side, from where no origin is told. */
  readonly token: string;
  readonly caller: Principal;
}

export interface SeededPartner extends SeededSession {
  readonly partnerId: string;
  readonly externalId: string;
  readonly name: string;
}

export interface SeededPublisher {
  readonly publisherId: string;
  /** Of a key with every scope. */
  readonly apiKey: string;
  readonly caller: Principal;
  /** A client, C-0001. */
  readonly client: SeededPartner;
  /** Another client, C-0002. */
  readonly otherClient: SeededPartner;
  /** A supplier, S-0001. */
  readonly supplier: SeededPartner;
  /** A clerk who sees everything. */
  readonly clerk: SeededSession;
  /** A collector who sees the other client and the supplier. */
  readonly collector: SeededSession;
  /** Staff who have signed in, with every right. */
  readonly administrator: SeededSession;
  /** A contact of the client who signs in with `SEEDED_PASSWORD`. */
  readonly user: { readonly userId: string; readonly login: string };
}

export const SEEDED_PASSWORD = 'siete zapatos de charol';
const kept = quickPasswords.hash(SEEDED_PASSWORD);

const SETTINGS: Pick<PublisherInput, 'currencies' | 'depositAccounts'> = {
  currencies: [
    { code: 'PEN', decimals: 2 },
    { code: 'USD', decimals: 2 },
    { code: 'CLP', decimals: 0 },
  ],
  depositAccounts: [
    {
      id: 'pen',
      bankName: 'Banco Ficticio',
      holder: 'Distribuidora Ficticia',
      currency: 'PEN',
      accountNumber: '1',
    },
    {
      id: 'usd',
      bankName: 'Banco Ficticio',
      holder: 'Distribuidora Ficticia',
      currency: 'USD',
      accountNumber: '2',
    },
  ],
};

export const SEEDED_AT = '2026-01-01T00:00:00.000Z';
/** Of every seeded publisher. */
export const SEEDED_CURSOR_KEY = new Uint8Array(32);
const SESSION_END = '2999-01-01T00:00:00.000Z';
const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

/** A publisher in America/Lima with an API key, two clients and a supplier, each with a session. */
export async function seedPublisher(database: Database): Promise<SeededPublisher> {
  const publisherId = crypto.randomUUID();
  const apiKeyId = crypto.randomUUID();
  const apiKey = mintToken('api-key', publisherId, random);
  const row = {
    publisher_id: publisherId,
    name: 'Distribuidora Ficticia',
    tax_id: null,
    country: 'PE',
    time_zone: 'America/Lima',
    settings: SETTINGS,
    revision: 1,
  };
  const scopes = [...scopeValues];
  await database.maintenance(async (trx) => {
    const times = { created_at: SEEDED_AT, updated_at: SEEDED_AT };
    await trx
      .insertInto('publishers')
      .values({ ...row, settings: JSON.stringify(SETTINGS), cursor_key: SEEDED_CURSOR_KEY, ...times })
      .execute();
    await trx.insertInto('counters').values({ publisher_id: publisherId }).execute();
    const key = {
      publisher_id: publisherId,
      api_key_id: apiKeyId,
      name: 'erp',
      scopes,
      created_at: SEEDED_AT,
    };
    await trx
      .insertInto('api_keys')
      .values({ ...key, token_hash: hashToken(apiKey) })
      .execute();
  });
  const publisher = toPublisher(row);
  const partner = (externalId: string, direction: string) =>
    seedPartner(database, publisher, externalId, direction);
  const client = await partner('C-0001', 'receivable');
  const otherClient = await partner('C-0002', 'receivable');
  const supplier = await partner('S-0001', 'payable');
  const staff = (externalId: string, name: string, sees: Sight) =>
    seedSession(database, publisher, { kind: 'staff', user: { externalId, name }, sees });
  return {
    publisherId,
    apiKey,
    caller: {
      actor: { kind: 'api_key', id: apiKeyId, name: 'erp' },
      publisherId,
      publisher,
      sees: 'everything',
      cursorKey: SEEDED_CURSOR_KEY,
      projectedOn: '',
      may: permissionsOfScopes(scopes),
    },
    client,
    otherClient,
    supplier,
    clerk: await staff('lucia', 'Lucía Ficticia', 'everything'),
    collector: await staff('raul', 'Raúl Ficticio', [otherClient.partnerId, supplier.partnerId]),
    administrator: await seedSession(database, publisher, {
      kind: 'staff',
      user: { externalId: 'ines', name: 'Inés Ficticia' },
      sees: 'everything',
      may: permissionsOfRights(rightsOf({ role: 'administrator', added: [], removed: [] })),
    }),
    user: await seedUser(database, publisherId, client.partnerId),
  };
}

/** A partner with a session of the user `u-1`, Ana Ficticia. */
export async function seedPartner(
  database: Database,
  publisher: Principal['publisher'],
  externalId: string,
  direction: string,
): Promise<SeededPartner> {
  const publisherId = publisher.id;
  const name = `Partner ${externalId}`;
  const partnerId = crypto.randomUUID();
  await database.maintenance((trx) =>
    trx
      .insertInto('partners')
      .values({
        publisher_id: publisherId,
        partner_id: partnerId,
        external_id: externalId,
        name,
        sort_name: fold(name),
        direction,
        content: JSON.stringify({ name, direction }),
        system: 'erp',
        published_at: SEEDED_AT,
      })
      .execute(),
  );
  const user = { externalId: 'u-1', name: 'Ana Ficticia' };
  const session = await seedSession(database, publisher, { kind: 'contact', user, sees: [partnerId] });
  return { partnerId, externalId, name, ...session };
}

interface SessionHolder {
  readonly kind: 'contact' | 'staff';
  readonly user: { readonly externalId: string; readonly name: string };
  readonly sees: Sight;
  /** Default: what elements need. */
  readonly may?: Principal['may'];
}

/** A session that lives for ever, from where no origin is told. */
export async function seedSession(
  database: Database,
  publisher: Principal['publisher'],
  { kind, user, sees, ...given }: SessionHolder,
): Promise<SeededSession> {
  const sessionId = crypto.randomUUID();
  const token = mintToken('session', publisher.id, random);
  const partners = sees === 'everything' ? null : [...sees];
  const may = permissionsWithin(
    given.may ?? permissionsOfComponents(undefined, kind === 'staff' ? 'publisher' : 'partner'),
    kind === 'staff' ? partners : null,
  );
  const tokenHash = hashToken(token);
  await database.maintenance((trx) =>
    trx
      .insertInto('sessions')
      .values({
        publisher_id: publisher.id,
        session_id: sessionId,
        actor_kind: kind,
        partner_id: kind === 'contact' ? partners![0]! : null,
        portfolio: kind === 'staff' ? partners : null,
        token_hash: tokenHash,
        user_external_id: user.externalId,
        user_name: user.name,
        allow_origins: [],
        permissions: [...may],
        created_at: SEEDED_AT,
        expires_at: SESSION_END,
      })
      .execute(),
  );
  const caller: Principal = {
    actor: { kind, id: user.externalId, name: user.name },
    publisherId: publisher.id,
    publisher,
    sees,
    cursorKey: SEEDED_CURSOR_KEY,
    projectedOn: '',
    may,
    origins: [],
    session: { id: sessionId, expiresAt: SESSION_END, user },
  };
  return { token, caller };
}

/** A contact who signs in by `SEEDED_PASSWORD`. */
export async function seedUser(
  database: Database,
  publisherId: string,
  partnerId: string,
  login = 'rosa@cliente.example',
): Promise<SeededPublisher['user']> {
  const userId = crypto.randomUUID();
  const hash = await kept;
  const name = 'Rosa Ficticia';
  await database.maintenance(async (trx) => {
    await trx
      .insertInto('users')
      .values({
        publisher_id: publisherId,
        user_id: userId,
        login,
        login_key: login,
        sort_name: fold(name),
        name,
        side: 'partner',
        partners: [partnerId],
        created_at: SEEDED_AT,
        updated_at: SEEDED_AT,
      })
      .execute();
    await trx
      .insertInto('user_credentials')
      .values({ publisher_id: publisherId, user_id: userId, password_hash: hash })
      .execute();
  });
  return { userId, login };
}
