import type {
  DocumentInput,
  DocumentPage,
  DocumentSummary,
  ListDocumentsQuery,
  SaldoDocument,
  SummarizeDocumentsQuery,
  VoidInput,
  WriteResult,
} from '../generated/contract.ts';
import { paginate, type PagePromise } from '../paging/page.ts';
import type { CallPromise } from '../transport/call-promise.ts';
import { unwrap, unwrapEmpty } from '../transport/unwrap.ts';
import type { Api } from './api.ts';
import { given, init, type CallOptions } from './call-options.ts';

/** Invoices, credit and debit notes, purchase orders, receipts, withholding certificates. */
export interface Documents {
  /** Lists documents, newest first unless `sort` says otherwise. Lists leave `settlements` and `related` empty. */
  list(query?: ListDocumentsQuery, options?: CallOptions): PagePromise<SaldoDocument>;
  /** Counts and sums per currency over what `list` would list with the same filters. */
  summary(query?: SummarizeDocumentsQuery, options?: CallOptions): CallPromise<DocumentSummary>;
  /** Reads one document by the server's id. Throws `NotFoundError`. */
  get(documentId: string, options?: CallOptions): CallPromise<SaldoDocument>;
  /** Reads one document by the publisher's own id. API key only. Throws `NotFoundError`. */
  getByExternalId(externalId: string, options?: CallOptions): CallPromise<SaldoDocument>;
  /** Creates the document or replaces all of it; the same content again is `unchanged`. API key only. Throws `ValidationError`. */
  put(externalId: string, body: DocumentInput, options?: CallOptions): CallPromise<WriteResult>;
  /** Annuls the document: it stays visible with reason and date and counts nowhere. API key only. Throws `NotFoundError`. */
  void(externalId: string, body: VoidInput, options?: CallOptions): CallPromise<WriteResult>;
  /** Deletes what was published by mistake. API key only. Throws `NotFoundError`, `ConflictError` when something settles it. */
  delete(externalId: string, options?: CallOptions): CallPromise<void>;
}

const byExternalId = '/v1/documents/external/{externalId}';

/** Binds the documents to an API. */
export function documents(api: Api): Documents {
  return {
    list: (query, options) =>
      paginate<SaldoDocument, DocumentPage>((cursor) =>
        unwrap(api.GET('/v1/documents', { params: { query: given(query, cursor) }, ...init(options) })),
      ),
    summary: (query, options) =>
      unwrap(api.GET('/v1/documents/summary', { params: { query: given(query) }, ...init(options) })),
    get: (documentId, options) =>
      unwrap(api.GET('/v1/documents/{documentId}', { params: { path: { documentId } }, ...init(options) })),
    getByExternalId: (externalId, options) =>
      unwrap(api.GET(byExternalId, { params: { path: { externalId } }, ...init(options) })),
    put: (externalId, body, options) =>
      unwrap(api.PUT(byExternalId, { params: { path: { externalId } }, body, ...init(options) })),
    void: (externalId, body, options) =>
      unwrap(api.PUT(`${byExternalId}/void`, { params: { path: { externalId } }, body, ...init(options) })),
    delete: (externalId, options) =>
      unwrapEmpty(api.DELETE(byExternalId, { params: { path: { externalId } }, ...init(options) })),
  };
}
