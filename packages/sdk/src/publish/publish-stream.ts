import { ApiError } from '../errors/api-error.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { PublishInterruptedError } from '../errors/publish-interrupted-error.ts';
import type { PublishRecord, PublishStreamLine } from '../generated/contract.ts';
import type { Api } from '../resources/api.ts';
import type { StreamOptions } from '../resources/call-options.ts';
import { errorOfProblem } from '../transport/open-stream.ts';
import { readText } from '../transport/read-text.ts';
import { retryDelay } from '../transport/retry-policy.ts';
import type { PublishedRecord } from './publish-batch.ts';
import { noTotals, type PublishRun, type PublishTotals } from './publish.ts';
import { SendWindow } from './send-window.ts';

/** How to publish a stream. */
export interface PublishStreamOptions extends StreamOptions {
  /** Ends the run: the iterator throws the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Id of the open snapshot run that this is part of. */
  snapshotRun?: string | undefined;
  /** Told as results come, with the totals up to there. */
  onProgress?: ((totals: PublishTotals) => void) | undefined;
}

/** A batch that waits for the others of its publisher may take its time. */
const silenceMs = 120_000;

/**
 * Publishes any number of records in one stream, a result for each, in the order of the source. Holds no more than the records
 * that have no result yet, and reads on only as results are consumed. After a cut it comes again and sends those anew. Fails
 * for good with `PublishInterruptedError`; an error of the source is thrown as it is, after the results of what came before.
 * For runtimes that can send a body while they read the answer, which browsers cannot: there `publish`.
 */
export function publishStream<R extends PublishRecord>(
  api: Pick<Api, 'openStream' | 'retry'>,
  records: AsyncIterable<R> | Iterable<R>,
  options: PublishStreamOptions = {},
): PublishRun<R> {
  const totals = noTotals();
  const results = run(api, new SendWindow(records), totals, options);
  return {
    [Symbol.asyncIterator]: () => results,
    async summary() {
      while (!(await results.next()).done);
      return { ...totals };
    },
  };
}

async function* run<R extends PublishRecord>(
  { openStream, retry }: Pick<Api, 'openStream' | 'retry'>,
  window: SendWindow<R>,
  totals: PublishTotals,
  { signal, headers, maxAttempts = retry.maxAttempts, onProgress, snapshotRun }: PublishStreamOptions,
): AsyncGenerator<PublishedRecord<R>, void, undefined> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  let failures = 0;
  try {
    for (;;) {
      try {
        const answer = await openStream({
          path:
            snapshotRun === undefined
              ? '/v1/publish'
              : `/v1/publish?snapshotRun=${encodeURIComponent(snapshotRun)}`,
          init: () => ({
            method: 'POST',
            headers: { 'Content-Type': 'application/x-ndjson' },
            body: window.body(),
            duplex: 'half',
            // Node keeps all that was sent, should a redirect ask for it again: https://github.com/nodejs/undici/issues/4058
            redirect: 'error',
          }),
          headers,
          mediaType: 'application/x-ndjson',
          signal: controller.signal,
        });
        for await (const lines of streamLines(answer, controller.signal, () => window.owed)) {
          for (const line of lines) {
            if ('line' in line) {
              const { index, record } = window.acknowledge();
              const { line: _, ...result } = line;
              failures = 0;
              totals.records += 1;
              totals[result.outcome] += 1;
              yield { ...result, index, record };
            } else if ('problem' in line) throw errorOfProblem(line.problem);
            else if (window.finished) return window.throwFailure();
          }
          onProgress?.({ ...totals });
        }
        throw new ConnectionError('The answer ended before its last line.');
      } catch (error) {
        signal?.throwIfAborted();
        if (error === window.failure) throw error;
        failures += 1;
        const delay = failures < maxAttempts && isTransient(error) ? retryDelay(retry, failures) : undefined;
        if (delay === undefined) throw new PublishInterruptedError(totals.records, error);
        await retry.sleep(delay, signal);
      }
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    controller.abort();
    await window.close(signal?.aborted !== true);
  }
}

async function* streamLines(
  answer: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  isOwed: () => boolean,
): AsyncGenerator<PublishStreamLine[], void> {
  let rest = '';
  for await (const text of readText(answer, silenceMs, signal, isOwed)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    yield lines.map(parseLine);
  }
}

function parseLine(line: string): PublishStreamLine {
  try {
    return JSON.parse(line) as PublishStreamLine;
  } catch (cause) {
    throw new InvalidResponseError('A line of the answer is not JSON.', 200, { cause });
  }
}

function isTransient(error: unknown): boolean {
  if (error instanceof ApiError) return error.status >= 500 || [408, 429, 499].includes(error.status);
  return error instanceof ConnectionError;
}
