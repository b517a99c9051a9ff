import type { SealInput, SnapshotRun, SnapshotRunInput } from '../generated/contract.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap, unwrapEmpty } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { init, keyHeader, type CallOptions, type KeyedOptions } from './call-options.ts';

/** How to seal a run. */
export interface SealOptions extends SealInput, CallOptions {
  /** Told while it is being sealed, with the run as it is. */
  onProgress?: ((run: SnapshotRun) => void) | undefined;
}

/** Runs that publish all of a scope, and end what is no longer in it. API key only. */
export interface SnapshotRuns {
  /** Opens a run. Publish under it with the option `snapshotRun`. Throws `ConflictError` when another overlaps, `ValidationError`. */
  open(body: SnapshotRunInput, options?: KeyedOptions): CallPromise<SnapshotRun>;
  /** Reads a run. Throws `NotFoundError`. */
  get(snapshotRunId: string, options?: CallOptions): CallPromise<SnapshotRun>;
  /** Ends what was not touched, and waits until that is done. Throws `ConflictError` when it would be more than is accepted, and then changes nothing. */
  seal(snapshotRunId: string, options?: SealOptions): Promise<SnapshotRun>;
  /** Ends a run without any effect; again changes nothing. Throws `ConflictError` once it is sealed. */
  abort(snapshotRunId: string, options?: CallOptions): CallPromise<void>;
}

const BETWEEN_LOOKS_MS = 500;

/** Binds the snapshot runs to an API. */
export function snapshotRuns(api: Api): SnapshotRuns {
  const get = (snapshotRunId: string, options?: CallOptions): CallPromise<SnapshotRun> =>
    unwrap(
      api.GET('/v1/snapshot-runs/{snapshotRunId}', { params: { path: { snapshotRunId } }, ...init(options) }),
    );
  return {
    get,
    open: (body, options) =>
      unwrap(
        api.POST('/v1/snapshot-runs', { params: { header: keyHeader(options) }, body, ...init(options) }),
      ),
    async seal(snapshotRunId, { acceptShare, onProgress, ...options } = {}) {
      const body = acceptShare === undefined ? {} : { acceptShare };
      let run = await unwrap(
        api.PUT('/v1/snapshot-runs/{snapshotRunId}/seal', {
          params: { path: { snapshotRunId } },
          body,
          ...init(options),
        }),
      );
      while (run.status === 'sealing') {
        onProgress?.(run);
        await api.retry.sleep(BETWEEN_LOOKS_MS, options.signal);
        run = await get(snapshotRunId, options);
      }
      return run;
    },
    abort: (snapshotRunId, options) =>
      unwrapEmpty(
        api.DELETE('/v1/snapshot-runs/{snapshotRunId}', {
          params: { path: { snapshotRunId } },
          ...init(options),
        }),
      ),
  };
}
