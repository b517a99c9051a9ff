import type { DocumentSummary, ListDocumentsQuery, SaldoDocument } from '@saldo/sdk/contract';
import { PagedQuery } from '../../query/paged-query.ts';
import type { QueryHost } from '../../query/query-host.ts';
import { Query } from '../../query/query.ts';
import type { Sight } from '../../table/sight.ts';
import type { DocumentFilters } from '../model/invoice-filters.ts';

export interface InvoiceQuestion {
  readonly filters: DocumentFilters;
  readonly sort: string;
  readonly limit: number;
}

/** An attribute may say another; the server answers what it takes. */
type DocumentOrder = ListDocumentsQuery['sort'];

/** The rows, and the totals over everything the same filters match. Each loads, fails and retries on its own. */
export class InvoiceData {
  readonly documents: PagedQuery<readonly [InvoiceQuestion], SaldoDocument>;
  readonly summary: Query<readonly [DocumentFilters], DocumentSummary>;

  /** @param question `undefined` while it cannot be asked */
  constructor(host: QueryHost, sight: Sight, question: () => InvoiceQuestion | undefined) {
    this.documents = new PagedQuery(host, {
      operation: 'listDocuments',
      args: () => {
        const asked = question();
        return asked && ([asked] as const);
      },
      load: ([{ filters, sort, limit }], cursor, { client, signal }) =>
        client.documents.list({ ...filters, sort: sort as DocumentOrder, limit, cursor }, { signal }),
      topics: ['documents'],
      inSight: (page) => sight.sees(`documents ${page}`),
    });
    this.summary = new Query(host, {
      args: () => {
        const asked = question();
        return asked && ([asked.filters] as const);
      },
      load: ([filters], { client, signal }) => client.documents.summary(filters, { signal }),
      topics: ['documents'],
    });
  }

  /** How many documents the filters match, over all pages; absent while the totals are not known. */
  get count(): number | undefined {
    return this.summary.value?.currencies.reduce((count, one) => count + one.count, 0);
  }

  /** Asks for the next rows when the end of those that are there comes into sight, unless they have failed: then a person is asked. */
  reach(): void {
    if (this.documents.moreError === undefined) void this.documents.more();
  }

  refresh(): void {
    this.documents.refresh();
    this.summary.refresh();
  }

  /** Tries again what has failed. */
  retry(): void {
    if (this.documents.error !== undefined) this.documents.retry();
    if (this.summary.error !== undefined) this.summary.retry();
  }
}
