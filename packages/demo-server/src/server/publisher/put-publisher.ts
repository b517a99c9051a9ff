import type { PublisherInput } from '@saldo/sdk/contract';
import { isTimeZone } from '../calendar.ts';
import type { Handler } from '../operations/handler.ts';
import { requireSeen } from '../operations/require-seen.ts';
import { Problem, type FieldError } from '../problem.ts';
import { lockPublisher, updatePublisher } from './publisher.store.ts';
import { toPublisher } from '../principal/publisher.wire.ts';

export const putPublisher: Handler<'putPublisher'> = (call) =>
  call.write(async ({ trx, caller, header, body, now, changed, acted }) => {
    const errors = judgeSettings(body);
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
    const seen = toPublisher(await lockPublisher(trx, caller.publisherId));
    const row = await updatePublisher(trx, caller.publisherId, body, now);
    if (row === undefined) return { status: 200, body: seen };
    requireSeen(header['If-Match'], seen);
    acted({ action: 'publisher.updated', recordKind: 'publisher', recordId: caller.publisherId });
    changed({ kind: 'publisher', id: caller.publisherId, revision: row.revision, op: 'upsert' });
    return { status: 200, body: toPublisher(row) };
  });

function judgeSettings({ timeZone, currencies = [], depositAccounts = [] }: PublisherInput): FieldError[] {
  const errors: FieldError[] = [];
  if (!isTimeZone(timeZone)) {
    errors.push({
      pointer: '/timeZone',
      code: 'time-zone',
      detail: 'must be an IANA time zone, such as America/Lima',
    });
  }
  for (const index of repeated(currencies.map(({ code }) => code))) {
    errors.push({ pointer: `/currencies/${index}/code`, code: 'repeated', detail: 'must be listed once' });
  }
  for (const index of repeated(depositAccounts.map(({ id }) => id))) {
    errors.push({ pointer: `/depositAccounts/${index}/id`, code: 'repeated', detail: 'must be unique' });
  }
  return errors;
}

function repeated(keys: readonly string[]): number[] {
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
}
