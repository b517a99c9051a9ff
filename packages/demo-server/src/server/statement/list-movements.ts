import type { Handler } from '../operations/handler.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { invalidField } from '../problem.ts';
import { askedAccount, FIRST_DAY } from './asked-account.ts';
import { listMovementRows, type MovementPosition } from './movement.store.ts';
import { toMovement } from './statement.wire.ts';

export const listMovements: Handler<'listMovements'> = async (call) => {
  const { trx, caller, query, today } = call;
  const { currency, asOf = today, from = FIRST_DAY, sort = 'date', limit = 50 } = query;
  if (from > asOf) throw invalidField('query/from', 'after-as-of', 'must not be after asOf');
  const { partner, direction } = await askedAccount(call);
  const list = `movements ${partner.id} ${direction} ${currency} ${from} ${asOf} ${sort}`;
  const after = (await decodeCursor(caller, list, query.cursor)) as MovementPosition | undefined;
  const account = { publisherId: caller.publisherId, partnerId: partner.id, direction, currency };
  const rows = await listMovementRows(trx, account, { from, to: asOf, sort }, after, limit + 1);
  const page = await toPage(caller, list, rows, limit, (row) => [
    row.date,
    row.lowers ? 1 : 0,
    row.id,
    ...(row.converted === null ? [] : [1]),
  ]);
  const { nextCursor } = page;
  return {
    status: 200,
    body: {
      data: page.rows.map((row) => toMovement(caller.publisher, row)),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    },
  };
};
