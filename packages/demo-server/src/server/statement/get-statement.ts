import { onlyPartner } from '../principal/principal.ts';
import { startOfMonth } from '@saldo/sdk/account';
import type { Partner } from '@saldo/sdk/contract';
import type { Call } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { compareCurrencies } from '../money/currency-decimals.ts';
import { findPartner } from '../partners/partner.store.ts';
import { toPartner } from '../partners/partner.wire.ts';
import { invalidField, notFound } from '../problem.ts';
import { listMovementRows } from './movement.store.ts';
import { listOpenItemRows } from './open-item.store.ts';
import { sumAccount, sumAgeing } from './statement.store.ts';
import { toStatementCurrency } from './statement.wire.ts';

/** As many as the contract allows in one statement. */
const MAX_ROWS = 10_000;

/** Of the contract's calendar dates; written alike, they compare as text. */
const FIRST_DAY = '1900-01-01';

export const getStatement: Handler<'getStatement'> = async (call) => {
  const { trx, caller, query, today } = call;
  const partner = await accountPartner(call);
  const { kind = 'activity', asOf = today, currency } = query;
  const start = startOfMonth(asOf, 2);
  const from = query.from ?? (start < FIRST_DAY ? FIRST_DAY : start);
  if (from > asOf) throw invalidField('query/from', 'after-as-of', 'must not be after asOf');
  const direction = query.direction ?? (partner.direction === 'payable' ? 'payable' : 'receivable');
  const account = { publisherId: caller.publisherId, partnerId: partner.id, direction, currency };

  const sums = await sumAccount(trx, account, from, asOf);
  const ageing = await sumAgeing(trx, account, asOf, caller.projectedOn);
  const currencies = sums.toSorted((a, b) => compareCurrencies(caller.publisher)(a.currency, b.currency));
  const accounts = [];
  for (const one of currencies) {
    const key = { ...account, currency: one.currency };
    const movements =
      kind === 'activity' ? await listMovementRows(trx, key, from, asOf, undefined, MAX_ROWS + 1) : [];
    if (movements.length > MAX_ROWS) {
      throw invalidField(
        'query/from',
        'period-too-long',
        `must be later: the period has more than ${MAX_ROWS} movements`,
      );
    }
    const items =
      kind === 'open_items'
        ? await listOpenItemRows(trx, key, asOf, caller.projectedOn, undefined, MAX_ROWS)
        : [];
    accounts.push(
      toStatementCurrency(
        caller.publisher,
        asOf,
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

/** The partner that is named, of those that the caller sees; where none is, a session's own. */
async function accountPartner({ trx, caller, query }: Call<'getStatement'>): Promise<Partner> {
  const id = query.partnerId ?? onlyPartner(caller);
  if (id === undefined) throw invalidField('query/partnerId', 'required', 'is required with an API key');
  const row = await findPartner(trx, caller, { id });
  if (row === undefined) throw notFound();
  return toPartner(row);
}
