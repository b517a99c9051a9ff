import type { BalanceAssertionInput, BalanceAssertionResult } from '@saldo/sdk/contract';
import { compareDecimals } from '@saldo/sdk/money';
import type { Work } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { listPartnerIds } from '../partners/partner.store.ts';
import { Problem } from '../problem.ts';
import { takePublishingLock } from '../records/publishing-lock.ts';
import {
  deleteAsserted,
  listAsserted,
  upsertAsserted,
  type AssertedAccount,
  type AssertedRow,
} from './balance-assertion.store.ts';
import { toAssertionResult } from './balance-difference.wire.ts';
import { differenceChanges } from './difference-changes.ts';

/** One assertion of a request, with the account that it is about; undefined where there is no such partner. */
interface Asked {
  readonly index: number;
  readonly input: BalanceAssertionInput;
  readonly account: AssertedAccount | undefined;
}

export const assertBalances: Handler<'assertBalances'> = (call) =>
  call.write(async (work) => {
    await takePublishingLock(work.trx, work.caller.publisherId);
    const asked = await findAccounts(work, call.body.assertions);
    const results = await write(work, asked);
    const details = countsOf(results);
    if (details !== undefined) work.acted({ action: 'balances.asserted', details });
    work.changed(...(await differenceChanges(work.trx, work.caller)));
    return { status: 200, body: { results } };
  });

/** How many were written of each kind of outcome; undefined where nothing was. */
function countsOf(results: readonly BalanceAssertionResult[]): Record<string, string> | undefined {
  const written = results.filter(({ outcome }) => ['created', 'updated', 'deleted'].includes(outcome));
  if (written.length === 0) return undefined;
  const counts = Map.groupBy(written, ({ outcome }) => outcome);
  return Object.fromEntries(Array.from(counts, ([outcome, some]) => [outcome, String(some.length)]));
}

async function findAccounts(
  { trx, caller }: Work,
  assertions: readonly BalanceAssertionInput[],
): Promise<Asked[]> {
  const externalIds = [...new Set(assertions.map(({ partner }) => partner.externalId))];
  const partners = await listPartnerIds(trx, caller, [], externalIds);
  const idOf = new Map(partners.map((one) => [one.external_id, one.partner_id]));
  return assertions.map((input, index) => {
    const { direction, date, partner } = input;
    const partnerId = idOf.get(partner.externalId);
    const currency = input.op === 'withdraw' ? input.currency : input.balance.currency;
    return {
      index,
      input,
      account: partnerId === undefined ? undefined : { partner_id: partnerId, direction, currency, date },
    };
  });
}

/** Writes what can be written, of assertions that come twice the last; a result for each, in the order given. */
async function write(work: Work, asked: readonly Asked[]): Promise<BalanceAssertionResult[]> {
  const { trx, caller, now, newId, changed } = work;
  const { publisherId, publisher, actor } = caller;
  const last = new Map(
    asked.flatMap((one) =>
      one.account === undefined ? [] : [[keyOf(one.account), { ...one, account: one.account }] as const],
    ),
  );
  const asserted = [...last.values()].flatMap(({ input, account }) =>
    input.op === 'withdraw' ? [] : [{ ...account, id: newId(), amount: input.balance.amount }],
  );
  const withdrawn = [...last.values()].flatMap(({ input, account }) =>
    input.op === 'withdraw' ? [account] : [],
  );
  const before = byKey(await listAsserted(trx, publisherId, asserted));
  const stamp = { publisherId, system: actor.name ?? actor.kind, now };
  const written = byKey(await upsertAsserted(trx, stamp, asserted));
  const gone = await deleteAsserted(trx, publisherId, withdrawn);
  for (const { id, partner_id: partnerId, revision, told } of gone) {
    if (told) changed({ kind: 'balance_difference', id, partnerId, revision: revision + 1, op: 'delete' });
  }
  // Those that begin or cease to differ are told with the unit of work.
  for (const { id, partner_id: partnerId, revision, amount, told, differs, ...row } of written.values()) {
    const earlier = before.get(keyOf({ partner_id: partnerId, ...row }));
    if (!told || !differs || earlier === undefined || compareDecimals(earlier.amount, amount) === 0) continue;
    changed({ kind: 'balance_difference', id, partnerId, revision, op: 'upsert' });
  }
  const removed = byKey(gone);
  return asked.map(({ index, input, account }) => {
    if (account === undefined) return unknownPartner(index, work.requestId);
    const key = keyOf(account);
    if (last.get(key)!.index !== index) return { index, outcome: 'superseded' };
    if (input.op === 'withdraw') return { index, outcome: removed.has(key) ? 'deleted' : 'unchanged' };
    return toAssertionResult(publisher, index, written.get(key)!, before.get(key));
  });
}

function unknownPartner(index: number, requestId: string): BalanceAssertionResult {
  const detail = 'no partner has this external id; publish it first';
  const errors = [{ pointer: '/partner/externalId', code: 'unknown-reference', detail } as const];
  return {
    index,
    outcome: 'rejected',
    problem: new Problem('invalid-request', { errors }).toBody(requestId),
  };
}

function byKey<Row extends AssertedRow>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function keyOf({ partner_id: partnerId, direction, currency, date }: AssertedAccount): string {
  return `${partnerId} ${direction} ${currency} ${date}`;
}
