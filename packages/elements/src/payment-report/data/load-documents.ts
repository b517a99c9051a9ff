import type { Direction, ListDocumentsQuery, SaldoDocument } from '@saldo/sdk/contract';
import type { LoadContext } from '../../query/query-host.ts';
import { maxLines } from '../model/draft-lines.ts';

/** Filters that leave what is owed: of what is open, all that has an age. Credits have none, adjustments where they raise the debt. */
export const payable = {
  status: ['open', 'partially_paid'],
  ageing: ['current', 'days_1_30', 'days_31_60', 'days_61_90', 'over_90'],
} satisfies Pick<ListDocumentsQuery, 'status' | 'ageing'>;

export interface OpenQuery {
  readonly direction: Direction;
  readonly currency: string;
  readonly which: 'all' | 'overdue';
}

/** Open documents of one currency, the oldest due first; no more than a report takes. */
export async function loadOpenDocuments(
  { direction, currency, which }: OpenQuery,
  { client, signal }: Pick<LoadContext, 'client' | 'signal'>,
): Promise<SaldoDocument[]> {
  const filters = { ...payable, direction, currency, ...(which === 'overdue' && { overdue: true }) };
  const page = await client.documents.list({ ...filters, sort: 'dueDate', limit: maxLines }, { signal });
  return page.data;
}

/** Documents by id, a few requests at a time. Those that are not there any more are left out. */
export async function loadDocuments(
  ids: readonly string[],
  { client, signal }: Pick<LoadContext, 'client' | 'signal'>,
): Promise<SaldoDocument[]> {
  const found: SaldoDocument[] = [];
  for (let from = 0; from < ids.length; from += 6) {
    const some = ids.slice(from, from + 6).map((id) => client.documents.get(id, { signal }).catch(orMissing));
    found.push(...(await Promise.all(some)).filter((one) => one !== undefined));
  }
  return found;
}

function orMissing(error: unknown): undefined {
  if ((error as { status?: unknown } | undefined)?.status === 404) return undefined;
  throw error;
}
