import type { AllocationInput } from '@saldo/sdk/contract';
import { negateDecimal, sumDecimals } from '@saldo/sdk/money';
import type {
  AccountMove,
  AccountPartialReconcile,
  AccountPayment,
  MoveLine,
  OdooRows,
} from './odoo.types.ts';

/** What settles what, from the partial reconciles, which name lines of moves. */
export interface Settlements {
  byPayment(payment: AccountPayment): AllocationInput[];
  /** Of a credit note or an adjustment that lowers the debt, without what a payment pays out of it. */
  byCredit(externalId: string): AllocationInput[];
}

interface Side {
  readonly line: MoveLine;
  readonly move: AccountMove;
  /** Absent of what is a payment. */
  readonly externalId?: string;
}

/** Pairs the lines of partial reconciles. */
export function settlementsOfOdoo({ moves, payments, partials }: OdooRows): Settlements {
  const paymentMoves = new Set(payments.map(({ move_id: id }) => id));
  const moveOf = new Map(moves.map((move) => [move.id, move]));
  const sides = new Map(
    moves.flatMap((move) =>
      move.line_ids.map((line): [number, Side] => [
        line.id,
        paymentMoves.has(move.id) ? { line, move } : { line, move, externalId: nameOf(move, line) },
      ]),
    ),
  );
  const exchanges = new Set(partials.flatMap(({ exchange_move_id: id }) => (id === undefined ? [] : [id])));
  const allocations = (isSettling: (side: Side) => boolean) =>
    partials.flatMap((partial): AllocationInput[] => {
      const debit = sides.get(partial.debit_move_id)!;
      const credit = sides.get(partial.credit_move_id)!;
      const settling = [debit, credit].find(isSettling);
      const settled = settling === debit ? credit : debit;
      if (settling === undefined || settled.externalId === undefined) return [];
      // What pairs a payment with the entry of its exchange difference belongs to the settlement of the invoice.
      if (exchanges.has(settled.move.id)) return [];
      return [allocationOf(partial, settling, settled, settled.externalId)];
    });

  const allocationOf = (
    partial: AccountPartialReconcile,
    settling: Side,
    settled: Side,
    document: string,
  ): AllocationInput => {
    const amountOn = (one: AccountPartialReconcile, { line }: Side) =>
      one.debit_move_id === line.id ? one.debit_amount_currency : one.credit_amount_currency;
    const { currency_id: currency } = settled.line;
    const allocation = { document, amount: { amount: amountOn(partial, settled), currency } };
    const { currency_id: paidIn } = settling.line;
    if (currency === paidIn) return allocation;
    const exchange =
      partial.exchange_move_id === undefined ? undefined : moveOf.get(partial.exchange_move_id);
    const withExchange = partials.filter(
      (one) =>
        (one.debit_move_id === settling.line.id && sides.get(one.credit_move_id)!.move === exchange) ||
        (one.credit_move_id === settling.line.id && sides.get(one.debit_move_id)!.move === exchange),
    );
    const paid = sumDecimals([partial, ...withExchange].map((one) => amountOn(one, settling)));
    return {
      ...allocation,
      paid: { amount: paid, currency: paidIn },
      ...(exchange?.company_currency_id !== paidIn
        ? {}
        : { difference: { amount: gainOf(exchange), currency: paidIn } }),
    };
  };

  return {
    byPayment: ({ move_id: id }) => allocations(({ move }) => move.id === id),
    byCredit: (externalId) => allocations((side) => side.externalId === externalId),
  };
}

const nameOf = (move: AccountMove, line: MoveLine) =>
  move.move_type === 'entry' ? `account.move.line:${line.id}` : `account.move:${move.id}`;

export const isOfPartner = ({ account_type: type }: MoveLine) =>
  type === 'asset_receivable' || type === 'liability_payable';

/** What an entry of an exchange difference gained: the credit of its lines that are nobody's account. */
function gainOf(move: AccountMove): string {
  const results = move.line_ids.filter((line) => !isOfPartner(line));
  return negateDecimal(sumDecimals(results.map(({ balance }) => balance)));
}
