import type { SaldoFile, WriteResult } from '../generated/contract.ts';
import { contentDisposition } from '../files/content-disposition.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap, unwrapBlob } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { init, keyHeader, type CallOptions, type KeyedOptions } from './call-options.ts';

/** How a file is named and typed. */
export interface FileOptions {
  /** Name to show, without a path. Absent, that of a `File`. */
  fileName?: string | undefined;
  /** Media type (RFC 6838), which must be that of the bytes. Absent, the blob's own. */
  mediaType?: string | undefined;
}

/** Papers of documents, proofs of payment, attachments of messages. At most 10 MiB each: PDF, JPEG, PNG, WEBP, and XML from a publisher. */
export interface Files {
  /** Uploads a proof or an attachment, one effect however often it is sent. Throws `ValidationError`, `ApiError` 413 and 415, `TypeError` without a name. */
  create(blob: Blob, options?: FileOptions & KeyedOptions): CallPromise<SaldoFile>;
  /** Publishes a file that documents name by this external id, or replaces its bytes. API key only. Throws as `create` does. */
  put(externalId: string, blob: Blob, options?: FileOptions & CallOptions): CallPromise<WriteResult>;
  /** Reads a file's name, type, size and SHA-256, which it lacks while it is `pending`. Throws `NotFoundError`. */
  get(fileId: string, options?: CallOptions): CallPromise<SaldoFile>;
  /**
   * Downloads the bytes. The blob's type is the media type that the server found in them. Throws `NotFoundError`; `ServerError` with the
   * code `file-source-failed` where the file lies at an address of the publisher and cannot be fetched from there.
   */
  content(fileId: string, options?: CallOptions): CallPromise<Blob>;
  /**
   * Loads the bytes of a PDF or a picture to show them, also in a session that may look at files and download none. Throws as
   * `content` does, and `ApiError` 403 for any other type.
   */
  view(fileId: string, options?: CallOptions): CallPromise<Blob>;
}

/** Binds the files to an API. */
export function files(api: Api): Files {
  return {
    create: (blob, options) => {
      const send = async () =>
        api.POST('/v1/files', {
          params: { header: { ...keyHeader(options), ...fileHeaders(blob, options) } },
          ...bytes(blob),
          ...init(options),
        });
      return unwrap(send());
    },
    put: (externalId, blob, options) => {
      const send = async () =>
        api.PUT('/v1/files/external/{externalId}', {
          params: { path: { externalId }, header: fileHeaders(blob, options) },
          ...bytes(blob),
          ...init(options),
        });
      return unwrap(send());
    },
    get: (fileId, options) =>
      unwrap(api.GET('/v1/files/{fileId}', { params: { path: { fileId } }, ...init(options) })),
    content: (fileId, options) =>
      unwrapBlob(api.GET('/v1/file-contents/{fileId}', { params: { path: { fileId } }, ...init(options) })),
    view: (fileId, options) =>
      unwrapBlob(api.GET('/v1/file-views/{fileId}', { params: { path: { fileId } }, ...init(options) })),
  };
}

function fileHeaders(blob: Blob, { fileName, mediaType }: FileOptions = {}) {
  const name = fileName ?? (blob as Partial<File>).name;
  if (!name) throw new TypeError('A file needs a fileName.');
  return {
    'Content-Disposition': contentDisposition(name),
    'Content-Type': mediaType ?? (blob.type || 'application/octet-stream'),
  };
}

/** The contract types a binary body as string; it goes out as it is. */
function bytes(blob: Blob) {
  return { body: blob as unknown as string, rawBody: blob };
}
