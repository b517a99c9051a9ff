import type { VoidInput, WriteResult } from '@saldo/sdk/contract';
import type { Work } from '../operations/call.ts';
import { Problem } from '../problem.ts';
import type { PublishedKind } from './published-kind.ts';
import type { WellFormedRecord } from './record.ts';
import { writeRecords } from './write-records.ts';

type Writing = Pick<Work, 'trx' | 'caller' | 'now' | 'newId' | 'sources' | 'changed' | 'acted'>;

export function upsertOne<Data>(
  work: Writing,
  kind: PublishedKind<Data>,
  externalId: string,
  data: Data,
): Promise<WriteResult> {
  const errors = kind.judge(data);
  if (errors.length > 0) throw new Problem('invalid-request', { errors: toBodyPointers(errors) });
  return writeOne(work, kind, { kind: kind.kind, op: 'upsert', externalId, data, index: 0 });
}

export function voidOne<Data>(
  work: Writing,
  kind: PublishedKind<Data>,
  externalId: string,
  data: VoidInput,
): Promise<WriteResult> {
  return writeOne(work, kind, { kind: kind.kind, op: 'void', externalId, data, index: 0 });
}

export async function deleteOne<Data>(
  work: Writing,
  kind: PublishedKind<Data>,
  externalId: string,
): Promise<void> {
  await writeOne(work, kind, { kind: kind.kind, op: 'delete', externalId, index: 0 });
}

/** Writes one record of its own request. What a batch would reject is thrown, with pointers into the body. */
async function writeOne<Data>(
  work: Writing,
  kind: PublishedKind<Data>,
  record: WellFormedRecord,
): Promise<WriteResult> {
  const outcome = (await writeRecords(work, [kind], [record])).get(record.index)!;
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

function toBodyPointers<One extends { pointer: string }>(list: readonly One[]): One[] {
  return list.map((one) => ({ ...one, pointer: one.pointer.replace(/^\/data(?=\/|$)/, '') || '/' }));
}

function detailOf(errors: readonly { detail: string }[]): { detail?: string } {
  return errors[0] === undefined ? {} : { detail: `The record: ${errors[0].detail}.` };
}
