import type { DocumentRecord, PublishRecord, PublishResult } from '../generated/contract.ts';
import { holdSame } from './finding.ts';
import type { Account, World } from './world.ts';

const money = (amount: string, currency = 'PEN') => ({ amount, currency });

/** What an invoice of the kit may say otherwise. */
export interface InvoiceFields {
  readonly externalId?: string;
  readonly amount?: string;
  readonly currency?: string;
  readonly issueDate?: string;
  readonly dueDate?: string;
  readonly [field: string]: unknown;
}

/** An invoice of a partner. */
export function invoiceOf(
  world: World,
  { externalId: partner }: Pick<Account, 'externalId'>,
  fields: InvoiceFields = {},
): DocumentRecord {
  const {
    externalId = world.name('F'),
    amount = '100.00',
    currency = 'PEN',
    issueDate = '2024-01-10',
    ...rest
  } = fields;
  const total = money(amount, currency);
  const data = {
    type: 'invoice',
    direction: 'receivable',
    partner: { externalId: partner },
    issueDate,
    total,
    ...rest,
  };
  return { kind: 'document', externalId, data } as DocumentRecord;
}

/** A payment of a partner, which settles what is named. */
export function paymentOf(
  world: World,
  { externalId: partner }: Pick<Account, 'externalId'>,
  amount: string,
  settles: Readonly<Record<string, string>> = {},
  fields: object = {},
): PublishRecord & { externalId: string } {
  const allocations = Object.entries(settles).map(([document, part]) => ({ document, amount: money(part) }));
  const data = {
    direction: 'receivable',
    partner: { externalId: partner },
    date: '2024-01-20',
    amount: money(amount),
    allocations,
    ...fields,
  };
  return { kind: 'payment', externalId: world.name('P'), data } as PublishRecord & { externalId: string };
}

/** Publishes one record and gives its result. */
export async function publishOne(
  world: World,
  record: PublishRecord,
  as = world.key,
): Promise<PublishResult> {
  const [result] = await world.publish([record], as);
  return result!;
}

/** Publishes records, all of which have to be accepted, and gives their server ids in the order sent. */
export async function publishAll(
  world: World,
  records: readonly PublishRecord[],
  as = world.key,
): Promise<string[]> {
  const results = await world.publish(records, as);
  const refused = results.filter(({ outcome }) => outcome === 'rejected');
  holdSame('Records rejected, which are as the contract has them', refused, []);
  return results.map(({ id }) => id!);
}
