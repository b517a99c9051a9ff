import type { UserInput } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import { dayInTimeZone } from '../server/calendar.ts';
import { Validator } from '@saldo/sdk/judging';
import { actAsOperator, type OperatorDeps } from '../server/act-as-operator.ts';
import type { Schema } from '../server/db/schema.types.ts';
import { jobPrincipal } from '../server/principal/job-principal.ts';
import { insertPublisher } from '../server/publisher/publisher.store.ts';
import { insertLink } from '../server/sign-in/link.store.ts';
import { setPassword } from '../server/users/user-credentials.store.ts';
import { dayOf } from './data/calendar-day.ts';
import type { DemoFileContent } from './data/demo-file.ts';
import { travellerLogin } from './data/people-catalogue.ts';
import { publishBatch } from './data/publish-batch.ts';
import { commonClient, secondPublisher, secondRecords } from './data/second-publisher.ts';

/**
 * Makes sure that a second publisher is there, and that one person of the first has a user at both, linked and with one password, so that
 * the switcher of the portal has somewhere to go. Who has ended the link keeps it so.
 */
export async function prepareSecondPublisher(
  deps: OperatorDeps,
  firstId: string,
  partners: DemoFileContent['partners'],
): Promise<void> {
  const traveller = await findUser(deps, firstId);
  if (traveller === undefined) return;
  const client = partners.find(({ id }) => id === traveller.partners[0]?.id);
  const second = await deps.database.maintenance((trx) => findOrMake(deps, trx, client?.name ?? ''));
  if (second === undefined || (await findUser(deps, second)) !== undefined) return;
  const { login, name } = traveller;
  const body: UserInput = { login, name, side: 'partner', partners: [{ externalId: commonClient }] };
  const { body: user } = await actAsOperator(deps, second, 'createUser', { body });
  const here = { publisherId: firstId, userId: traveller.id };
  const there = { publisherId: second, userId: user.id };
  const now = new Date(deps.clock()).toISOString();
  await deps.database.maintenance(async (trx) => {
    const hash = await readPasswordHash(trx, here);
    if (hash !== null) await setPassword(trx, there.publisherId, there.userId, { hash, now });
    await insertLink(trx, here, there, now);
    await insertLink(trx, there, here, now);
  });
}

async function findUser(deps: OperatorDeps, publisherId: string) {
  const { body } = await actAsOperator(deps, publisherId, 'listUsers', { query: { limit: 200 } });
  return body.data.find(({ login }) => login === travellerLogin);
}

/** Undefined while another process makes it. */
async function findOrMake(
  { clock, newId }: OperatorDeps,
  trx: Transaction<Schema>,
  clientName: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('saldo-demo-second', 0)) as locked`.execute(trx);
  if (!rows[0]!.locked) return undefined;
  const there = await trx
    .selectFrom('publishers')
    .select('publisher_id')
    .where('tax_id', '=', secondPublisher.taxId!)
    .executeTakeFirst();
  if (there !== undefined) return there.publisher_id;
  const publisherId = newId();
  const now = new Date(clock()).toISOString();
  await insertPublisher(trx, publisherId, secondPublisher, now);
  const known = await jobPrincipal(trx, publisherId, { id: 'demo', name: 'demo-erp' });
  const caller = { ...known, actor: { ...known.actor, kind: 'operator' } } as const;
  const today = dayOf(dayInTimeZone(clock(), secondPublisher.timeZone));
  const base = { trx, caller, now, newId, requestId: 'demo' };
  await publishBatch(base, new Validator(), secondRecords(today, clientName));
  return publisherId;
}

async function readPasswordHash(
  trx: Transaction<Schema>,
  { publisherId, userId }: { readonly publisherId: string; readonly userId: string },
): Promise<string | null> {
  const row = await trx
    .selectFrom('user_credentials')
    .select('password_hash')
    .where('publisher_id', '=', publisherId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row?.password_hash ?? null;
}
