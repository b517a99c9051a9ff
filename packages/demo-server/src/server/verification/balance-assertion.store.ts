import type { Direction } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';

/** An account as of a day. */
export interface AssertedAccount {
  readonly partner_id: string;
  readonly direction: Direction;
  readonly currency: string;
  readonly date: string;
}

export interface NewAssertion extends AssertedAccount {
  readonly id: string;
  readonly amount: string;
}

export interface AssertedRow {
  id: string;
  partner_id: string;
  direction: Direction;
  currency: string;
  date: string;
  amount: string;
  derived: string;
}

/** With what the feed has told of it. */
export interface WithdrawnRow extends AssertedRow {
  revision: number;
  told: boolean;
}

export interface KeptRow extends WithdrawnRow {
  differs: boolean;
}

const ACCOUNT = { partner_id: 'uuid', direction: 'text', currency: 'text', date: 'date' } as const;

const isOfAccount = sql<boolean>`b.partner_id = i.partner_id and b.direction = i.direction and b.currency = i.currency and b.date = i.date`;

/** What was said of these accounts before. */
export async function listAsserted(
  trx: Transaction<Schema>,
  publisherId: string,
  accounts: readonly AssertedAccount[],
): Promise<AssertedRow[]> {
  if (accounts.length === 0) return [];
  const { rows } = await sql<AssertedRow>`
    select b.balance_assertion_id as id, b.partner_id, b.direction, b.currency, b.date, b.amount, b.derived
    from ${rowsAs('i', ACCOUNT, accounts)}
    join balance_assertions b on b.publisher_id = ${publisherId}::uuid and ${isOfAccount}`.execute(trx);
  return rows;
}

/** Keeps what is said of accounts, each at most once, beside what their records come to. The publishing lock is held. */
export async function upsertAsserted(
  trx: Transaction<Schema>,
  { publisherId, system, now }: { publisherId: string; system: string; now: string },
  assertions: readonly NewAssertion[],
): Promise<KeptRow[]> {
  if (assertions.length === 0) return [];
  const { rows } = await sql<KeptRow>`
    insert into balance_assertions as b (publisher_id, balance_assertion_id, partner_id, direction, currency, date, amount, derived,
      system, asserted_at)
    select ${publisherId}::uuid, i.id, i.partner_id, i.direction, i.currency, i.date, i.amount, coalesce((
      select sum(t.debits - t.credits) from day_totals t
      where t.publisher_id = ${publisherId}::uuid and t.partner_id = i.partner_id and t.direction = i.direction
        and t.currency = i.currency and t.date <= i.date), 0), ${system}, ${now}::timestamptz
    from ${rowsAs('i', { id: 'uuid', ...ACCOUNT, amount: 'numeric' }, assertions)}
    on conflict on constraint balance_assertions_account_key do update set
      amount = excluded.amount, derived = excluded.derived, system = excluded.system, asserted_at = excluded.asserted_at,
      revision = b.revision + (b.amount <> excluded.amount)::int
    returning b.balance_assertion_id as id, b.partner_id, b.direction, b.currency, b.date, b.amount, b.derived, b.revision, b.told,
      b.differs`.execute(trx);
  return rows;
}

/** Forgets what was said of accounts; those of which nothing was said are missing. */
export async function deleteAsserted(
  trx: Transaction<Schema>,
  publisherId: string,
  accounts: readonly AssertedAccount[],
): Promise<WithdrawnRow[]> {
  if (accounts.length === 0) return [];
  const { rows } = await sql<WithdrawnRow>`
    delete from balance_assertions b using ${rowsAs('i', ACCOUNT, accounts)}
    where b.publisher_id = ${publisherId}::uuid and ${isOfAccount}
    returning b.balance_assertion_id as id, b.partner_id, b.direction, b.currency, b.date, b.amount, b.derived, b.revision, b.told`.execute(
    trx,
  );
  return rows;
}

export interface ToldRow {
  id: string;
  partner_id: string;
  revision: number;
  differs: boolean;
}

/** The assertions that have begun or ceased to differ since the feed was told, now as told. */
export async function takeUntold(trx: Transaction<Schema>, publisherId: string): Promise<ToldRow[]> {
  const { rows } = await sql<ToldRow>`
    update balance_assertions set told = differs, revision = revision + 1
    where publisher_id = ${publisherId}::uuid and differs <> told
    returning balance_assertion_id as id, partner_id, revision, differs`.execute(trx);
  return rows;
}
