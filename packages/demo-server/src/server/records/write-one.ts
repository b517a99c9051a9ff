import type { DocumentInput, PartnerInput, PaymentInput, VoidInput, WriteResult } from '@saldo/sdk/contract';
import type { Work } from '../operations/call.ts';
import { judgeDocument } from '../documents/judge-document.ts';
import { judgePayment } from '../payments/judge-payment.ts';
import { Problem } from '../problem.ts';
import type { RecordKind, WellFormedRecord } from './record.ts';
import { writeRecords } from './write-records.ts';

type Writing = Pick<Work, 'trx' | 'caller' | 'now' | 'newId' | 'changed'>;

/** Writes one record of its own request. What a batch would reject is thrown, with pointers into the body. */
export async function writeOne(work: Writing, record: WellFormedRecord): Promise<WriteResult> {
  const outcome = (await writeRecords(work, [record])).get(record.index)!;
  if (outcome.outcome === 'rejected') {
    if (outcome.code !== 'invalid-request') throw new Problem(outcome.code, detailOf(outcome.errors));
    throw new Problem('invalid-request', { errors: toBodyPointers(outcome.errors) });
  }
  const { id, revision, outcome: what, warnings } = outcome;
  return {
    id: id!,
    externalId: record.externalId,
    outcome: what,
    revision: revision!,
    ...(warnings === undefined ? {} : { warnings: toBodyPointers(warnings) }),
  };
}

export function upsertOne(
  work: Writing,
  kind: RecordKind,
  externalId: string,
  data: PartnerInput | DocumentInput | PaymentInput,
): Promise<WriteResult> {
  const errors =
    kind === 'document'
      ? judgeDocument(data as DocumentInput)
      : kind === 'payment'
        ? judgePayment(data as PaymentInput)
        : [];
  if (errors.length > 0) throw new Problem('invalid-request', { errors: toBodyPointers(errors) });
  return writeOne(work, { kind, op: 'upsert', externalId, data, index: 0 } as WellFormedRecord);
}

export function voidOne(
  work: Writing,
  kind: 'document' | 'payment',
  externalId: string,
  data: VoidInput,
): Promise<WriteResult> {
  return writeOne(work, { kind, op: 'void', externalId, data, index: 0 });
}

export async function deleteOne(work: Writing, kind: RecordKind, externalId: string): Promise<void> {
  await writeOne(work, { kind, op: 'delete', externalId, index: 0 });
}

function toBodyPointers<One extends { pointer: string }>(list: readonly One[]): One[] {
  return list.map((one) => ({ ...one, pointer: one.pointer.replace(/^\/data(?=\/|$)/, '') || '/' }));
}

function detailOf(errors: readonly { detail: string }[]): { detail?: string } {
  return errors[0] === undefined ? {} : { detail: `The record: ${errors[0].detail}.` };
}
