import type { PaymentReport, ReviewInput } from '@saldo/sdk/contract';

/** What a report can be answered with. */
export type Step = ReviewInput['status'];

/** A status by which the contract filters. */
export type ListedStatus = Step | 'submitted';

const steps: Readonly<Record<string, readonly Step[]>> = {
  submitted: ['in_review', 'accepted', 'applied', 'rejected'],
  in_review: ['accepted', 'applied', 'rejected'],
  accepted: ['applied', 'rejected'],
  rejected: ['in_review'],
};

/** What may follow, the usual one first. After a status that this version does not know, nothing. */
export function stepsFrom({ status }: Pick<PaymentReport, 'status'>): readonly Step[] {
  return Object.hasOwn(steps, status) ? steps[status]! : [];
}

export const listedStatuses: readonly ListedStatus[] = [
  'submitted',
  'in_review',
  'accepted',
  'applied',
  'rejected',
];

/** The statuses that a filter stands for: one, `pending` for those that wait for an answer, or all. */
export function statusesOf(filter: string): ListedStatus[] | undefined {
  if (filter === 'pending') return ['submitted', 'in_review', 'accepted'];
  const one = listedStatuses.find((status) => status === filter);
  return one && [one];
}
