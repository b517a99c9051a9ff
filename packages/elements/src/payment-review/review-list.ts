import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentReport } from '@saldo/sdk/contract';
import type { Format } from '../format/format.ts';
import type { SharedWords } from '../i18n/shared.words.ts';
import type { PagedQuery } from '../query/paged-query.ts';
import type { Column } from '../table/column.ts';
import { dataTable } from '../table/data-table.ts';
import { amount } from '../templates/amount.ts';
import { badge } from '../templates/badge.ts';
import { failure, failureBanner } from '../templates/failure.ts';
import { tray } from '../templates/icons.ts';
import { notice } from '../templates/notice.ts';
import type { PaymentReviewWords } from './payment-review.words.ts';

export interface ReviewList {
  readonly words: PaymentReviewWords & SharedWords;
  readonly format: Format;
  readonly reports: Pick<
    PagedQuery<readonly unknown[], PaymentReport>,
    'rows' | 'error' | 'stale' | 'retry' | 'hasMore' | 'more' | 'morePending' | 'moreError'
  >;
  readonly status: string;
  readonly openId: string | undefined;
  readonly onOpen: (report: PaymentReport) => void;
}

/** What partners reported, newest first. */
export function reviewList(list: ReviewList): TemplateResult {
  const { words, reports, status, openId } = list;
  const { rows, error } = reports;
  const retry = () => reports.retry();
  if (!rows && error) return failure({ words, error, retry });
  if (rows?.length === 0) {
    return notice({
      icon: tray,
      title: status === 'pending' ? words.nonePending : words.noneWithStatus,
      text: words.noneHint,
      isEmpty: status === 'pending',
    });
  }
  return html`${error ? failureBanner({ words, error, retry, kept: words.errors.staleKept }) : nothing}
  ${dataTable<PaymentReport>({
    words,
    caption: words.title,
    columns: columnsOf(list),
    rows,
    key: ({ id }) => id,
    stale: reports.stale,
    mark: ({ id }) => (id === openId ? 'open' : undefined),
  })}
  ${
    reports.moreError
      ? failureBanner({ words, error: reports.moreError, retry: () => void reports.more() })
      : reports.hasMore
        ? html`<div class="more">
            <button type="button" aria-disabled=${reports.morePending} @click=${() => reports.more()}>
              ${reports.morePending ? words.loading : words.showMore}
            </button>
          </div>`
        : nothing
  }`;
}

function columnsOf({ words, format, openId, onOpen }: ReviewList): Column<PaymentReport>[] {
  return [
    {
      id: 'report',
      header: words.report,
      card: 'title',
      skeleton: 'm',
      cell: (report) =>
        html`<button
          class="link row-action"
          type="button"
          part="report"
          data-id=${report.id}
          aria-current=${report.id === openId ? 'true' : nothing}
          @click=${() => onOpen(report)}
        >
          ${report.number}
        </button>`,
    },
    {
      id: 'partner',
      header: words.partner,
      card: 'detail',
      skeleton: 'l',
      cell: ({ partner }) => html`<bdi>${partner.name}</bdi>`,
    },
    {
      id: 'paymentDate',
      header: words.paymentDate,
      hideBelow: 'm',
      cell: ({ paymentDate }) => format.date(paymentDate),
    },
    { id: 'status', header: words.status, card: 'note', cell: ({ status }) => badge(words, status) },
    {
      id: 'amount',
      header: words.amount,
      align: 'end',
      card: 'figure',
      cell: (report) => amount(format, report.amount, { decimals: report.decimals, code: 'after' }),
    },
  ];
}
