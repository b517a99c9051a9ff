import { S3mini, S3ServiceError } from 's3mini';
import { contentName } from './content-key.ts';
import { ContentStoreError, type ContentStore } from './content-store.ts';
import type { S3Place } from './file-place.ts';

/** Who may use the bucket. */
export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Long enough for 10 MiB over a slow line. */
const TIMEOUT_MS = 30_000;

/** Keeps contents in a bucket of any S3-compatible store, addressed by path. */
export function s3Store(
  place: S3Place,
  { accessKeyId, secretAccessKey }: S3Credentials,
  send: typeof fetch = fetch,
): ContentStore {
  const s3 = new S3mini({
    accessKeyId,
    secretAccessKey,
    endpoint: `${place.endpoint}/${place.bucket}`,
    region: place.region,
    requestAbortTimeout: TIMEOUT_MS,
    // Signed for this host alone: what a redirect names is somebody else.
    fetch: (input, init) => send(input, { ...init, redirect: 'error' }),
  });
  const nameOf = (key: Parameters<typeof contentName>[0]) => `${place.folder}${contentName(key)}`;
  return {
    put: (key, bytes) => twice(async () => void (await s3.putObject(nameOf(key), bytes))),
    get: (key) =>
      twice(async () => {
        const bytes = await s3.getObjectArrayBuffer(nameOf(key));
        return bytes === null ? undefined : new Uint8Array(bytes);
      }),
    delete: (key) => twice(async () => void (await s3.deleteObject(nameOf(key)))),
  };
}

/** Again once where that may help: a connection that was kept open may have been closed meanwhile. Each of these may be repeated. */
async function twice<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (first) {
    if (first instanceof S3ServiceError && first.status < 500) throw trouble(first);
    return work().catch((second: unknown) => {
      throw trouble(second);
    });
  }
}

function trouble(error: unknown): ContentStoreError {
  if (error instanceof S3ServiceError) {
    const code = [error.status, error.serviceCode === 'Unknown' ? undefined : error.serviceCode];
    return new ContentStoreError(
      `The store of files answers ${code.filter(Boolean).join(' ')}.`,
      code.findLast(Boolean)!.toString(),
      error,
    );
  }
  const { cause, name } = error as Error;
  const code = (cause as { code?: string } | undefined)?.code ?? (error as { code?: string }).code ?? name;
  return new ContentStoreError(`The store of files cannot be reached: ${code}.`, String(code), error);
}
