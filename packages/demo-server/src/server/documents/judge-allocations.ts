import type { AllocationInput } from '@saldo/sdk/contract';
import type { FieldError, Warning } from '../problem.ts';
import type { AllocationTargets } from './allocation-targets.ts';

/** What settles: only what is of the same partner and direction and moves the account the other way. */
export interface Settling {
  readonly partnerId: string;
  readonly direction: string;
  /** How it moves the account: a refund raises the debt. */
  readonly sign: 1 | -1;
}

/** Why allocations cannot be; none when they can, or may once the document is there whose fiscal identity they name. */
export function judgeAllocations(
  settling: Settling,
  allocations: readonly AllocationInput[],
  targets: AllocationTargets,
): FieldError[] {
  return allocations.flatMap((one, i) => {
    const { fiscal, amount } = one;
    const name = fiscal === undefined ? 'document' : 'fiscal';
    const problem = (code: FieldError['code'], detail: string) => [
      { pointer: `/data/allocations/${i}/${name}`, code, detail },
    ];
    const target = targets.of(one);
    if (target === undefined && fiscal !== undefined) return [];
    if (target === undefined)
      return problem('unknown-reference', 'no document has this external id; publish it first');
    if (target.partner_id !== settling.partnerId)
      return problem('partner-differs', 'must be a document of the same partner');
    if (target.direction !== settling.direction)
      return problem('direction-differs', 'must be a document of the same direction');
    if (target.currency !== amount.currency) {
      const detail = 'must be the currency of the document; `paid` says what that takes of what settles';
      return [
        { pointer: `/data/allocations/${i}/amount/currency`, code: 'currency-differs' as const, detail },
      ];
    }
    if (target.sign === -settling.sign) return [];
    return settling.sign === 1
      ? problem(
          'not-a-credit',
          'must be a document that lowers the debt; what was paid on account needs none',
        )
      : problem(
          'not-a-debt',
          'must be what raises the debt: an invoice, a debit note, an adjustment that increases',
        );
  });
}

/** Which allocations wait for their document. */
export function awaitedWarnings(
  allocations: readonly AllocationInput[],
  targets: AllocationTargets,
): Warning[] {
  return allocations.flatMap((one, i): Warning[] => {
    if (targets.of(one) !== undefined) return [];
    const detail = 'No document has this fiscal identity yet; it is settled once one has.';
    return [{ pointer: `/data/allocations/${i}/fiscal`, code: 'document-awaited', detail }];
  });
}
