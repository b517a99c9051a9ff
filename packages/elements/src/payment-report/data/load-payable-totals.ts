import type { Direction, DocumentSummary } from '@saldo/sdk/contract';
import { subtract } from '@saldo/sdk/money';
import type { LoadContext } from '../../query/query-host.ts';
import { payable } from './load-documents.ts';

type Totals = DocumentSummary['currencies'][number];

/** What of a currency can be reported as paid. */
export type PayableTotals = Pick<Totals, 'currency' | 'decimals' | 'count' | 'openAmount' | 'overdueAmount'>;

/** What is owed in each currency, less what the publisher keeps from being paid. */
export async function loadPayableTotals(
  direction: Direction | undefined,
  { client, signal }: Pick<LoadContext, 'client' | 'signal'>,
): Promise<PayableTotals[]> {
  const filters = { ...payable, direction };
  const [owed, blocked] = await Promise.all([
    client.documents.summary(filters, { signal }),
    client.documents.summary({ ...filters, hold: ['blocked'] }, { signal }),
  ]);
  return owed.currencies.map((one) =>
    less(
      one,
      blocked.currencies.find(({ currency }) => currency === one.currency),
    ),
  );
}

function less(one: Totals, blocked: Totals | undefined): PayableTotals {
  if (!blocked) return one;
  return {
    ...one,
    count: one.count - blocked.count,
    openAmount: subtract(one.openAmount, blocked.openAmount),
    overdueAmount: subtract(one.overdueAmount, blocked.overdueAmount),
  };
}
