import type {
  BalanceAssertionResult,
  BalanceDifference,
  DifferenceCandidate,
  DifferenceReason,
  Publisher,
} from '@saldo/sdk/contract';
import { compareDecimals, currencyDecimals, subtractDecimals } from '@saldo/sdk/money';
import { toMoney } from '../money/money.wire.ts';
import type { AssertedRow } from './balance-assertion.store.ts';
import type { DifferenceRow } from './balance-difference.store.ts';
import type { CandidateRow } from './difference-candidate.store.ts';

/** What became of an assertion; `before` is what was said of the account before. */
export function toAssertionResult(
  publisher: Publisher,
  index: number,
  { id, currency, amount, derived }: AssertedRow,
  before: AssertedRow | undefined,
): BalanceAssertionResult {
  const decimals = currencyDecimals(publisher, currency);
  const same = before !== undefined && compareDecimals(before.amount, amount) === 0;
  return {
    index,
    outcome: before === undefined ? 'created' : same ? 'unchanged' : 'updated',
    id,
    derived: toMoney(derived, currency, decimals),
    difference: toMoney(subtractDecimals(derived, amount), currency, decimals),
  };
}

/** A difference with the records that may explain it. */
export function toBalanceDifference(
  publisher: Publisher,
  row: DifferenceRow,
  candidates: readonly CandidateRow[] = [],
): BalanceDifference {
  const decimals = currencyDecimals(publisher, row.currency);
  const money = (amount: string) => toMoney(amount, row.currency, decimals);
  return {
    id: row.id,
    partner: { id: row.partner_id, externalId: row.partner_external_id, name: row.partner_name },
    direction: row.direction,
    date: row.date,
    asserted: money(row.amount),
    derived: money(row.derived),
    difference: money(subtractDecimals(row.derived, row.amount)),
    assertedAt: row.asserted_at,
    system: row.system,
    revision: row.revision,
    candidates: candidates.map((one) => toCandidate(one, decimals)),
  };
}

function toCandidate(row: CandidateRow, decimals: number): DifferenceCandidate {
  return {
    kind: row.kind,
    id: row.id,
    externalId: row.external_id,
    ...(row.type === null ? {} : { type: row.type }),
    label: row.label,
    date: row.date,
    amount: toMoney(row.amount, row.currency, decimals),
    ...(row.void_date === null ? {} : { voided: { reason: row.void_reason!, date: row.void_date } }),
    publishedAt: row.published_at,
    reasons: REASONS.filter((reason) => row[reason]),
  };
}

const REASONS = Object.keys({
  equals_difference: true,
  voided_after: true,
  published_after: true,
  near_date: true,
  open: true,
} satisfies Record<DifferenceReason, true>) as DifferenceReason[];
