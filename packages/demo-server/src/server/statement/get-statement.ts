import { startOfMonth } from '@saldo/sdk/account';
import type { Handler } from '../operations/handler.ts';
import { compareCurrencies } from '../money/compare-currencies.ts';
import { invalidField } from '../problem.ts';
import { askedAccount, FIRST_DAY } from './asked-account.ts';
import { listMovementRows } from './movement.store.ts';
import { listOpenItemRows } from './open-item.store.ts';
import { sumAccount, sumAgeing } from './statement.store.ts';
import { toStatementCurrency } from './statement.wire.ts';

/** As many as the contract allows in one statement. */
const MAX_ROWS = 10_000;

export const getStatement: Handler<'getStatement'> = async (call) => {
  const { trx, caller, query, today } = call;
  const { kind = 'activity', asOf = today, currency } = query;
  const { partner, direction } = await askedAccount(call);
  const start = startOfMonth(asOf, 2);
  const from = query.from ?? (start < FIRST_DAY ? FIRST_DAY : start);
  if (from > asOf) throw invalidField('query/from', 'after-as-of', 'must not be after asOf');
  const account = { publisherId: caller.publisherId, partnerId: partner.id, direction, currency };

  const sums = await sumAccount(trx, account, from, asOf);
  const ageing = await sumAgeing(trx, account, asOf, caller.projectedOn);
  const currencies = sums.toSorted((a, b) => compareCurrencies(caller.publisher)(a.currency, b.currency));
  const accounts = [];
  for (const one of currencies) {
    const key = { ...account, currency: one.currency };
    const movements =
      kind === 'activity'
        ? await listMovementRows(trx, key, { from, to: asOf }, undefined, MAX_ROWS + 1)
        : [];
    if (movements.length > MAX_ROWS) {
      throw invalidField(
        'query/from',
        'period-too-long',
        `must be later, or page through the movements: the period has more than ${MAX_ROWS}`,
      );
    }
    const items =
      kind === 'open_items'
        ? await listOpenItemRows(trx, key, { asOf }, caller.projectedOn, undefined, MAX_ROWS)
        : [];
    accounts.push(
      toStatementCurrency(
        caller.publisher,
        { asOf, today },
        one,
        ageing.filter((row) => row.currency === one.currency),
        movements,
        items,
      ),
    );
  }
  return {
    status: 200,
    body: {
      partner: { id: partner.id, externalId: partner.externalId, name: partner.name },
      direction,
      kind,
      asOf,
      from,
      currencies: accounts,
    },
  };
};
