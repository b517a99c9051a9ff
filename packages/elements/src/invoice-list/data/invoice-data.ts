import type { Document, DocumentSummary } from '@saldo/sdk/contract';
import { PagedQuery } from '../../query/paged-query.ts';
import type { QueryHost } from '../../query/query-host.ts';
import { Query } from '../../query/query.ts';
import type { DocumentFilters } from '../model/invoice-filters.ts';

export interface InvoiceQuestion {
  readonly filters: DocumentFilters;
  readonly sort: string;
  readonly limit: number;
}

/** The rows, and the totals over everything the same filters match. Each loads, fails and retries on its own. */
export class InvoiceData {
  readonly documents: PagedQuery<readonly [string], Document>;
  readonly summary: Query<readonly [string], DocumentSummary>;

  /** @param question `undefined` while it cannot be asked. Compared by what it says, not by identity. */
  constructor(host: QueryHost, question: () => InvoiceQuestion | undefined) {
    this.documents = new PagedQuery(host, {
      args: () => {
        const { filters, sort, limit } = question() ?? {};
        return filters && ([JSON.stringify({ ...filters, sort, limit })] as const);
      },
      load: async ([query], cursor, { client, signal }) =>
        client.documents.list({ ...(JSON.parse(query) as DocumentFilters), cursor }, { signal }),
      topics: ['documents'],
    });
    this.summary = new Query(host, {
      args: () => {
        const asked = question();
        return asked && ([JSON.stringify(asked.filters)] as const);
      },
      load: ([query], { client, signal }) =>
        client.documents.summary(JSON.parse(query) as DocumentFilters, { signal }),
      topics: ['documents'],
    });
  }

  /** How many documents the filters match, over all pages; absent while the totals are not known. */
  get count(): number | undefined {
    return this.summary.value?.currencies.reduce((count, one) => count + one.count, 0);
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
