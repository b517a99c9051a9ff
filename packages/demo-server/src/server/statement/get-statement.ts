import { onlyPartner } from '../principal/principal.ts';
import { startOfMonth } from '@saldo/sdk/account';
import type { Partner } from '@saldo/sdk/contract';
import type { Call } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { compareCurrencies } from '../money/currency-decimals.ts';
import { findPartner } from '../partners/partner.store.ts';
import { toPartner } from '../partners/partner.wire.ts';
import { invalidField, notFound } from '../problem.ts';
import { listMovements, listOpenItems, sumOpening } from './statement.store.ts';
import { toStatementCurrency } from './statement.wire.ts';

/** As many as the contract allows in one statement. */
const MAX_MOVEMENTS = 10_000;

export const getStatement: Handler<'getStatement'> = async (call) => {
  const { trx, caller, query, today } = call;
  const partner = await accountPartner(call);
  const { kind = 'activity', asOf = today, currency } = query;
  const from = query.from ?? startOfMonth(asOf, 2);
  if (from > asOf) throw invalidField('query/from', 'after-as-of', 'must not be after asOf');
  const direction = query.direction ?? (partner.direction === 'payable' ? 'payable' : 'receivable');
  const account = { publisherId: caller.publisherId, partnerId: partner.id, direction, currency };

  const opening = await sumOpening(trx, account, from, asOf);
  const movements = await listMovements(trx, account, from, asOf, MAX_MOVEMENTS + 1);
  if (movements.length > MAX_MOVEMENTS) {
    throw invalidField(
      'query/from',
      'period-too-long',
      `must be later: the period has more than ${MAX_MOVEMENTS} movements`,
    );
  }
  const openItems = await listOpenItems(trx, account, asOf);
  const currencies = opening.toSorted((a, b) => compareCurrencies(caller.publisher)(a.currency, b.currency));
  return {
    status: 200,
    body: {
      partner: { id: partner.id, externalId: partner.externalId, name: partner.name },
      direction,
      kind,
      asOf,
      from,
      currencies: currencies.map((one) =>
        toStatementCurrency(
          caller.publisher,
          { kind, asOf, opening: one.opening, currency: one.currency },
          movements.filter((row) => row.currency === one.currency),
          openItems.filter((row) => row.currency === one.currency),
        ),
      ),
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
