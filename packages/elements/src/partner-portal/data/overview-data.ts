import type {
  Direction,
  SaldoDocument,
  Payment,
  PaymentReport,
  Session,
  Statement,
  Thread,
} from '@saldo/sdk/contract';
import type { OperationId } from '../../base/saldo-element.ts';
import type { QueryHost } from '../../query/query-host.ts';
import { Query } from '../../query/query.ts';

/** How many of a kind an overview names. */
const few = 5;

export interface Few<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

export interface OverviewHost extends QueryHost {
  /** Absent while it is not known. */
  readonly owner: Session | undefined;
  readonly direction: Direction;
  permits(operation: OperationId): boolean;
}

/** What waits for somebody, a question each: it loads and fails by itself, and is not asked where the session may not know. */
export class OverviewData {
  readonly totals: Query<readonly [Direction], Statement>;
  readonly overdue: Query<readonly [Direction, string], Few<SaldoDocument>>;
  readonly next: Query<readonly [Direction, string], Few<SaldoDocument>>;
  readonly scheduled: Query<readonly [Direction], Few<Payment>>;
  readonly reports: Query<readonly [], Few<PaymentReport>>;
  readonly unread: Query<readonly [], Few<Thread>>;
  readonly #host: OverviewHost;
  #wanted = false;

  constructor(host: OverviewHost) {
    this.#host = host;
    this.totals = new Query(host, {
      args: () => this.#asked('getStatement', [host.direction] as const),
      load: ([direction], { client, signal }) =>
        client.statement.get({ direction, kind: 'totals' }, { signal }),
      topics: ['statement', 'documents', 'payments'],
    });
    this.overdue = new Query(host, {
      args: () => this.#asked('listDocuments', this.#day),
      load: async ([direction], { client, signal }) =>
        fewOf(
          await client.documents.list({ direction, overdue: true, sort: 'dueDate', limit: few }, { signal }),
        ),
      topics: ['documents'],
    });
    this.next = new Query(host, {
      args: () => this.#asked('listDocuments', this.#day),
      load: async ([direction, dueFrom], { client, signal }) =>
        fewOf(
          await client.documents.list(
            {
              ...{ direction, dueFrom, sort: 'dueDate', limit: few },
              type: ['invoice', 'debit_note'],
              status: ['open', 'partially_paid'],
            },
            { signal },
          ),
        ),
      topics: ['documents'],
    });
    this.scheduled = new Query(host, {
      args: () => {
        const { direction } = host;
        return this.#asked(
          'listPayments',
          direction === 'payable' ? ([direction as Direction] as const) : undefined,
        );
      },
      load: async ([direction], { client, signal }) =>
        fewOf(await client.payments.list({ direction, status: ['in_process'], limit: 200 }, { signal })),
      topics: ['payments', 'statement'],
    });
    this.reports = new Query(host, {
      args: () =>
        this.#asked('listPaymentReports', host.direction === 'receivable' ? ([] as const) : undefined),
      load: async (_, { client, signal }) =>
        fewOf(
          await client.paymentReports.list(
            { status: ['submitted', 'in_review', 'accepted'], limit: few },
            { signal },
          ),
        ),
      topics: ['paymentReports'],
    });
    this.unread = new Query(host, {
      args: () => this.#asked('listThreads', [] as const),
      load: async (_, { client, signal }) =>
        fewOf(await client.threads.list({ unread: true, limit: few }, { signal })),
      topics: ['threads'],
    });
  }

  /** From here on it is asked for: a person looks at it. */
  want(): void {
    this.#wanted = true;
  }

  refresh(): void {
    for (const query of [this.totals, this.overdue, this.next, this.scheduled, this.reports, this.unread]) {
      query.refresh();
    }
  }

  get #day(): readonly [Direction, string] | undefined {
    const { owner, direction } = this.#host;
    return owner && [direction, owner.today];
  }

  #asked<Args extends readonly unknown[]>(operation: OperationId, args: Args | undefined): Args | undefined {
    return this.#wanted && this.#host.permits(operation) ? args : undefined;
  }
}

function fewOf<Row>(page: {
  readonly data: readonly Row[];
  readonly nextCursor?: string | undefined;
}): Few<Row> {
  return { rows: page.data, more: page.nextCursor !== undefined };
}
