import { ApiError } from '../errors/api-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import type { Problem, PublishRecord, PublishResult } from '../generated/contract.ts';
import type { Api } from '../resources/api.ts';
import { given, init, type CallOptions } from '../resources/call-options.ts';
import { unwrap } from '../transport/unwrap.ts';
import type { Prepared } from './batches.ts';
import type { Rehearsal } from './rehearsal.ts';

/** What became of one record: the contract's result with the caller's own record and its place in the whole run. */
export interface PublishedRecord<R = PublishRecord> extends PublishResult {
  /** Position in the whole run, from 0. */
  index: number;
  /** The very object that was given. */
  record: R;
}

/** How to send one batch. */
interface BatchOptions {
  signal: AbortSignal;
  /** The caller's, for each request. */
  call: CallOptions;
  atomic: boolean;
  snapshotRun: string | undefined;
  /** What a preview remembers; absent: it is published. */
  rehearsal: Rehearsal | undefined;
}

/**
 * Sends one batch, with the client's retries: upserts may be repeated. Where a body is too large for something on the way
 * (413), it is halved; a single record that is too large is a rejected one. Throws what the client's calls throw.
 */
export async function publishBatch<R extends PublishRecord>(
  api: Api,
  batch: Prepared<R>[],
  options: BatchOptions,
): Promise<PublishedRecord<R>[]> {
  try {
    return await send(api, batch, options);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 413 || options.atomic) throw error;
    if (batch.length === 1) return batch.map((item) => tooLarge(item, error));
    const middle = Math.ceil(batch.length / 2);
    const head = await publishBatch(api, batch.slice(0, middle), options);
    return head.concat(await publishBatch(api, batch.slice(middle), options));
  }
}

async function send<R extends PublishRecord>(
  api: Api,
  batch: Prepared<R>[],
  { signal, call, atomic, snapshotRun, rehearsal }: BatchOptions,
): Promise<PublishedRecord<R>[]> {
  const records = batch.map(({ record }) => record);
  const assuming = rehearsal?.assumingFor(records);
  const query = { ...given({ snapshotRun }), ...(rehearsal && { preview: true }) };
  const { results } = await unwrap(
    api.POST('/v1/publish', {
      params: { query },
      body: { records },
      // The records were serialized once already, to know their size.
      rawBody: `{${atomic ? '"atomic":true,' : ''}"records":[${batch.map(({ json }) => json).join()}]${assuming ? `,"assuming":${JSON.stringify(assuming)}` : ''}}`,
      ...init({ ...call, signal }),
      repeatable: true,
    }),
  );
  rehearsal?.add(records);
  return batch.map(({ record, index }, position) => {
    const result = results[position];
    if (!result) throw new InvalidResponseError('A record of the batch has no result.', 200);
    return { ...result, index, record };
  });
}

function tooLarge<R extends PublishRecord>(
  { record, index }: Prepared<R>,
  error: ApiError,
): PublishedRecord<R> {
  const { status, code, title, detail, requestId = '' } = error;
  const problem: Problem = { type: 'about:blank', status, code, title, requestId };
  if (detail) problem.detail = detail;
  return { index, record, kind: record.kind, externalId: record.externalId, outcome: 'rejected', problem };
}
