import { accountSign } from '@saldo/sdk/account';
import type { Work } from '../operations/call.ts';
import type { NewChange } from '../operations/written-with.ts';
import { writeDeletions, writeVoids } from './write-endings.ts';
import { writeDocuments } from './write-documents.ts';
import { writePartners } from './write-partners.ts';
import { writePayments } from './write-payments.ts';
import type { WriteStamp } from './published-table.ts';
import { takePublishingLock } from './publishing-lock.ts';
import type { DocumentUpsert, WellFormedRecord, WriteOutcome } from './record.ts';

/** Where the steps of one write meet: what becomes of each record, and what the feed will say. */
export interface WriteContext {
  readonly trx: Work['trx'];
  readonly stamp: WriteStamp;
  readonly newId: Work['newId'];
  readonly outcomes: Map<number, WriteOutcome>;
  readonly changes: NewChange[];
}

/**
 * Writes records, each key at most once among them, in the order in which they refer to each other: partners, documents,
 * credits, payments, then voids and deletions. A record that cannot be written is rejected by itself.
 */
export async function writeRecords(
  work: Pick<Work, 'trx' | 'caller' | 'now' | 'newId' | 'changed'>,
  records: readonly WellFormedRecord[],
): Promise<ReadonlyMap<number, WriteOutcome>> {
  const { trx, caller, now, newId } = work;
  await takePublishingLock(trx, caller.publisherId);
  const system = caller.actor.name ?? caller.actor.kind;
  const context: WriteContext = {
    trx,
    newId,
    stamp: { publisherId: caller.publisherId, system, now },
    outcomes: new Map(),
    changes: [],
  };
  const documents = records.filter(
    (one): one is DocumentUpsert => one.kind === 'document' && one.op === 'upsert',
  );
  await writePartners(
    context,
    records.filter((one) => one.kind === 'partner' && one.op === 'upsert'),
  );
  // Credits come last among documents, because what they settle has to be there.
  await writeDocuments(
    context,
    documents.filter(({ data }) => accountSign(data.type) !== -1),
  );
  await writeDocuments(
    context,
    documents.filter(({ data }) => accountSign(data.type) === -1),
  );
  await writePayments(
    context,
    records.filter((one) => one.kind === 'payment' && one.op === 'upsert'),
  );
  await writeVoids(
    context,
    records.filter((one) => one.op === 'void'),
  );
  await writeDeletions(
    context,
    records.filter((one) => one.op === 'delete'),
  );
  work.changed(...context.changes);
  return context.outcomes;
}
