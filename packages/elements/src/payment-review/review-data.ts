import type { ListPaymentReportsQuery, PaymentReport } from '@saldo/sdk/contract';
import { PagedQuery } from '../query/paged-query.ts';
import type { QueryHost } from '../query/query-host.ts';
import { Query } from '../query/query.ts';
import { statusesOf } from './review-steps.ts';

export interface ReviewDataHost extends QueryHost {
  /** Id of the open report. */
  readonly reportId: string | undefined;
  readonly partnerId: string | undefined;
  readonly status: string;
  permits(operation: 'listPaymentReports' | 'getPaymentReport'): boolean;
}

/** The reports of the list, and the one that is open, as late as it is known. */
export class ReviewData {
  readonly #host: ReviewDataHost;
  readonly reports: PagedQuery<readonly [ListPaymentReportsQuery], PaymentReport>;
  readonly #named: Query<readonly [string], PaymentReport>;
  /** What a decision, or its refusal, told. */
  #told: PaymentReport | undefined;

  constructor(host: ReviewDataHost) {
    this.#host = host;
    this.reports = new PagedQuery<readonly [ListPaymentReportsQuery], PaymentReport>(host, {
      operation: 'listPaymentReports',
      args: () => {
        const asked = { status: statusesOf(host.status), partnerId: host.partnerId, limit: 25 };
        return host.permits('listPaymentReports') ? ([asked] as const) : undefined;
      },
      load: ([query], cursor, { client, signal }) =>
        client.paymentReports.list({ ...query, cursor }, { signal }),
      topics: ['paymentReports'],
    });
    this.#named = new Query(host, {
      // A report that the host names may have another status, or be far down the list.
      args: () => {
        const { reportId } = host;
        const isAsked = reportId && this.reports.rows && !this.#listed && host.permits('getPaymentReport');
        return isAsked ? ([reportId] as const) : undefined;
      },
      load: ([id], { client, signal }) => client.paymentReports.get(id, { signal }),
      topics: ['paymentReports'],
    });
  }

  get report(): PaymentReport | undefined {
    const { reportId } = this.#host;
    return [this.#listed, this.#named.value, this.#told]
      .filter((one) => one?.id === reportId)
      .reduce((latest, one) => ((one?.revision ?? 0) > (latest?.revision ?? 0) ? one : latest), undefined);
  }

  get reportError(): unknown {
    return this.report ? undefined : this.#named.error;
  }

  tell(report: PaymentReport): void {
    this.#told = report;
    this.#host.requestUpdate();
  }

  retryReport(): void {
    this.#named.retry();
  }

  refresh(): void {
    this.reports.refresh();
    if (!this.#listed) this.#named.refresh();
  }

  get #listed(): PaymentReport | undefined {
    return this.reports.rows?.find(({ id }) => id === this.#host.reportId);
  }
}
