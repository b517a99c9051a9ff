import type { Blobs } from '../blobs/blobs.ts';
import { sha256Hex } from '../blobs/sha256.ts';
import type { Database } from '../db/database.ts';
import type { Clock } from '../ids.ts';
import type { Log } from '../log.ts';
import {
  FileSourceError,
  type FetchedFile,
  type FileSources,
  type PendingFile,
} from '../operations/file-sources.ts';
import { OutboundError, type Outbound } from '../outbound/outbound.ts';
import { Problem } from '../problem.ts';
import { findFileToFetch, noteFetched, type FileToFetch } from './file-source.store.ts';
import { inspectFile, MAX_FILE_BYTES, requireMediaType } from './inspect-file.ts';
import { Lanes } from './lanes.ts';

/** Who downloads waits for it. */
const TIMEOUT_MS = 20_000;
const MAX_REDIRECTS = 3;
/** For so long nobody is asked again for what could not be fetched. */
const FAILED_MS = 60_000;
/** Failures that are remembered: the oldest make room. */
const MAX_FAILURES = 1000;
/** Of one publisher, each with a file in memory. */
const AT_ONCE = { running: 4, waiting: 8 };

export interface FetchedFileSourcesDeps {
  readonly database: Database;
  readonly blobs: Blobs;
  readonly outbound: Outbound;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Fetches files from where they lie. Whoever asks for the same file meanwhile gets the same answer; another process may fetch it
 * as well, of which the first is kept. What was fetched is kept as an upload is: bytes first, then the record.
 */
export function fetchedFileSources({
  database,
  blobs,
  outbound,
  clock,
  log,
}: FetchedFileSourcesDeps): FileSources {
  const flights = new Map<string, Promise<FetchedFile>>();
  const failures = new Map<string, { readonly error: FileSourceError; readonly until: number }>();
  const lanes = new Lanes(AT_ONCE);

  return {
    refuse: (url) => outbound.refuse(url),
    async fetch(file) {
      const key = `${file.publisherId} ${file.fileId} ${file.revision}`;
      const failed = failures.get(key);
      if (failed !== undefined && failed.until > clock()) throw failed.error;
      const flight = flights.get(key) ?? take(key, file);
      if (flight === undefined)
        throw new FileSourceError('Too many files of the publisher are being fetched.');
      return flight;
    },
  };

  function take(key: string, file: PendingFile): Promise<FetchedFile> | undefined {
    const flight = lanes.run(file.publisherId, () => bring(file));
    if (flight === undefined) return undefined;
    const watched = flight
      .catch((error: unknown) => {
        if (error instanceof FileSourceError) remember(key, file, error);
        throw error;
      })
      .finally(() => flights.delete(key));
    flights.set(key, watched);
    return watched;
  }

  function remember(key: string, { publisherId, fileId }: PendingFile, error: FileSourceError): void {
    failures.delete(key);
    failures.set(key, { error, until: clock() + FAILED_MS });
    if (failures.size > MAX_FAILURES) failures.delete(failures.keys().next().value!);
    log({ level: 'warn', event: 'file-source-failed', publisherId, fileId, ...whyOf(error) });
  }

  async function bring({ publisherId, fileId }: PendingFile): Promise<FetchedFile> {
    const found = await look(publisherId, fileId);
    if ('bytes' in found) return found;
    const bytes = await download(found);
    const sha256 = await judge(found, bytes);
    await blobs.keep({ publisherId, sha256 }, bytes);
    const now = new Date(clock()).toISOString();
    const isKept = await database.transaction({ publisherId, sees: 'everything' }, async (trx) => {
      const { revision } = found;
      const noted = await noteFetched(trx, publisherId, fileId, {
        revision,
        size: bytes.length,
        sha256,
        now,
      });
      if (noted) await blobs.put(trx, { publisherId, fileId, sha256 }, bytes);
      return noted;
    });
    if (isKept) return toFetched(found, bytes);
    // Another process was first, or the file was published anew.
    const kept = await look(publisherId, fileId);
    if ('bytes' in kept) return kept;
    throw new FileSourceError('The file was published anew meanwhile.');
  }

  /** What is kept, or what there is to fetch. On the connection that writes: what was written a moment ago counts. */
  async function look(
    publisherId: string,
    fileId: string,
  ): Promise<FetchedFile | (FileToFetch & { url: string })> {
    const { file, read } = await database.transaction({ publisherId, sees: 'everything' }, async (trx) => {
      const row = await findFileToFetch(trx, publisherId, fileId);
      const sha256 = row?.kept_sha256 ?? undefined;
      return { file: row, read: sha256 && (await blobs.find(trx, { publisherId, fileId, sha256 })) };
    });
    if (file === undefined) throw new FileSourceError('The file is no longer there.');
    const bytes = read && (await read());
    if (bytes) return toFetched(file, bytes);
    const { url } = file;
    if (url === null) throw new Error(`The bytes of file ${fileId} are missing`);
    return { ...file, url };
  }

  async function download({ url }: { url: string }): Promise<Uint8Array<ArrayBuffer>> {
    const request = { url, timeoutMs: TIMEOUT_MS, maxBytes: MAX_FILE_BYTES, maxRedirects: MAX_REDIRECTS };
    try {
      const { status, bytes } = await outbound.send({ ...request, method: 'GET' });
      if (status !== 200) throw new FileSourceError(`The host answers ${status} instead of the file.`);
      return bytes;
    } catch (error) {
      if (error instanceof OutboundError) throw new FileSourceError(error.message, { cause: error });
      throw error;
    }
  }
}

/** Holds bytes to what was declared of them, and to what is demanded of every file; answers their digest. */
async function judge(declared: FileToFetch, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { media_type: mediaType, size } = declared;
  if (size !== null && size !== bytes.length)
    throw new FileSourceError(`What is there has ${bytes.length} bytes, not the ${size} that were declared.`);
  const sha256 = await sha256Hex(bytes);
  if (declared.sha256 !== null && declared.sha256 !== sha256)
    throw new FileSourceError('What is there has not the SHA-256 that was declared.');
  try {
    requireMediaType(bytes, mediaType);
    inspectFile({ bytes, mediaType });
  } catch (error) {
    if (error instanceof Problem) throw new FileSourceError(error.detail, { cause: error });
    throw error;
  }
  return sha256;
}

function toFetched(
  { file_name, media_type }: Pick<FileToFetch, 'file_name' | 'media_type'>,
  bytes: Uint8Array<ArrayBuffer>,
): FetchedFile {
  return { fileName: file_name, mediaType: media_type, bytes };
}

/** Without the address, which may hold what only its publisher knows. */
function whyOf({ message, cause }: FileSourceError): { reason: string; code?: string } {
  const code =
    cause instanceof OutboundError ? (cause.cause as { code?: unknown } | undefined)?.code : undefined;
  return { reason: message, ...(typeof code === 'string' ? { code } : {}) };
}
