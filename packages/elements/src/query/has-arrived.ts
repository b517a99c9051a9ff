/** Whether an attempt failed because an earlier one under its key did arrive. */
export function hasArrived(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return code === 'idempotency-key-reused' || code === 'idempotency-answer-lost';
}
