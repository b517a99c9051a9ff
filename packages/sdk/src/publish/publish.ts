import { PublishInterruptedError } from '../errors/publish-interrupted-error.ts';
import type { PublishRecord, PublishSummary } from '../generated/contract.ts';
import type { Api } from '../resources/api.ts';
import type { CallOptions } from '../resources/call-options.ts';
import { checkRange } from '../transport/check-range.ts';
import { batches, onlyBatch } from './batches.ts';
import { publishBatch, type PublishedRecord } from './publish-batch.ts';

/** How many records of a run had each outcome, and how many there were. */
export interface PublishTotals extends PublishSummary {
  /** Records with a result. */
  records: number;
}

/** How to publish many records; what is of calls is for each request. */
export interface PublishOptions extends CallOptions {
  /** Records in a request, 1 to 1,000. Default 500. Fewer are sent where 8 MiB of JSON are reached first; all with `atomic`. */
  batchSize?: number | undefined;
  /** Requests at a time. Default 1, which keeps the order of the source; with more, records must not depend on earlier ones. */
  concurrency?: number | undefined;
  /**
   * All or nothing: what is rejected rejects all, with a `ValidationError` whose `errors` point into `/records`. In one request, so at most 1,000
   * records and 8 MiB of JSON: more throw a `RangeError` before anything is sent.
   */
  atomic?: boolean | undefined;
  /** Ends the run: the iterator throws the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Id of the open snapshot run that this is part of. */
  snapshotRun?: string | undefined;
  /**
   * Tells what would become of each record, and keeps nothing. What one request cannot see of the others it is told to assume: as far as records
   * name each other, the results are those of publishing them with the same `batchSize`.
   */
  preview?: boolean | undefined;
  /** External ids of files that will have been published by then, of a preview; read as the records are sent. */
  newFiles?: ReadonlySet<string> | undefined;
  /** Told after each batch, with the totals up to there. */
  onProgress?: ((totals: PublishTotals) => void) | undefined;
}

/** A publishing run. It starts when it is iterated, or when its summary is asked for; it can be iterated once. */
export interface PublishRun<R extends PublishRecord = PublishRecord> extends AsyncIterable<
  PublishedRecord<R>
> {
  /** Publishes whatever has not been iterated, then gives the totals. After a failure or a `break`, the totals up to there. */
  summary(): Promise<PublishTotals>;
}

/**
 * Publishes any number of records from any source, a result for each, in the order of the source. Reads the next batch only
 * when the results of the one before have been consumed. A batch that fails for good ends the run with
 * `PublishInterruptedError`; an error of the source is thrown as it is.
 */
export function publish<R extends PublishRecord>(
  api: Api,
  records: AsyncIterable<R> | Iterable<R>,
  options: PublishOptions = {},
): PublishRun<R> {
  const { atomic = false, batchSize = 500, concurrency = 1 } = options;
  checkRange('batchSize', batchSize, 1000);
  checkRange('concurrency', concurrency, 100);
  const totals = noTotals();
  const source = atomic ? onlyBatch(batches(records, 1000)) : batches(records, batchSize);
  const results = run(api, source, concurrency, totals, options);
  return {
    [Symbol.asyncIterator]: () => results,
    async summary() {
      while (!(await results.next()).done);
      return { ...totals };
    },
  };
}

async function* run<R extends PublishRecord>(
  api: Api,
  source: ReturnType<typeof batches<R>>,
  concurrency: number,
  totals: PublishTotals,
  { onProgress, snapshotRun, preview, newFiles, atomic = false, ...call }: PublishOptions,
): AsyncGenerator<PublishedRecord<R>, void, undefined> {
  const { signal } = call;
  // Few preview, and what it takes is not for all to load.
  const rehearsal = preview === true ? new (await import('./rehearsal.ts')).Rehearsal(newFiles) : undefined;
  const controller = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error));
  });
  aborted.catch(() => undefined);
  const stop = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  const sent: Promise<PublishedRecord<R>[]>[] = [];
  let sourceFailure: { error: unknown } | undefined;
  try {
    for (let more = true; ;) {
      while (more && sent.length < concurrency) {
        signal?.throwIfAborted();
        try {
          const next = await Promise.race([source.next(), aborted]);
          if (next.done) more = false;
          else {
            const options = { signal: controller.signal, call, atomic, snapshotRun, rehearsal };
            sent.push(publishBatch(api, next.value, options));
          }
        } catch (error) {
          // What was sent before still gets its results.
          sourceFailure = { error };
          more = false;
        }
        // The failure of a batch is thrown when its turn comes.
        sent.at(-1)?.catch(() => undefined);
      }
      const batch = sent.shift();
      if (!batch) break;
      const results = await batch.catch((cause: unknown) => {
        signal?.throwIfAborted();
        if (atomic) throw cause;
        throw new PublishInterruptedError(totals.records, cause);
      });
      for (const { outcome } of results) {
        totals.records += 1;
        totals[outcome] += 1;
      }
      onProgress?.({ ...totals });
      yield* results;
    }
    if (sourceFailure) throw sourceFailure.error;
  } finally {
    signal?.removeEventListener('abort', stop);
    controller.abort();
    // Closing waits for the source's next record, which an aborted run does not.
    const closed = source.return().catch(() => undefined);
    if (!signal?.aborted) await closed;
  }
}

/** Totals of a run before its first result. */
export function noTotals(): PublishTotals {
  return {
    records: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    stale: 0,
    superseded: 0,
    voided: 0,
    deleted: 0,
    rejected: 0,
  };
}
