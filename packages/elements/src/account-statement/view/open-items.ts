import { html, nothing, type TemplateResult } from 'lit';
import type { StatementCurrency } from '@saldo/sdk/contract';
import type { DocumentPointer } from '../../events/pointers.ts';
import type { Column } from '../../table/column.ts';
import { dataTable } from '../../table/data-table.ts';
import type { RowSelection } from '../../table/row-selection.ts';
import type { Sight } from '../../table/sight.ts';
import { failure, failureBanner } from '../../templates/failure.ts';
import type { PaymentsInProcess } from '../data/payments-in-process.ts';
import type { OpenPages } from '../data/open-pages.ts';
import { inProcessByItem } from '../model/payments-in-process.ts';
import { isPayable, openRows, rowKey, type BucketFilter, type OpenRow } from '../model/open-rows.ts';
import { openColumns } from './open-columns.ts';
import type { StatementView } from './statement-view.ts';

export interface OpenItems extends StatementView {
  readonly account: StatementCurrency;
  readonly pages: OpenPages;
  /** What is on its way to settle them. */
  readonly payments: PaymentsInProcess;
  readonly sight: Sight;
  readonly filter: BucketFilter | undefined;
  /** Absent where nothing may be reported. */
  readonly selection: RowSelection<OpenRow> | undefined;
  readonly open: (document: DocumentPointer) => void;
  /** What people may do with one by code of the page's; absent where it is nothing. */
  readonly acts: Column<OpenRow> | undefined;
}

/** As it is named to those who hear the page. */
export function itemName(words: StatementView['words'], { label, installment }: OpenRow): string {
  return installment === undefined ? label : `${label}, ${words.installment({ number: installment })}`;
}

/** What is open in one currency. */
export function openItems(view: OpenItems): TemplateResult {
  const { words, pages } = view;
  const { answered, error, hasMore } = pages.query;
  const retry = () => pages.query.retry();
  const shown = shownPages(view);
  if (!shown && error !== undefined) return failure({ words, error, retry });
  if (answered && !hasMore && error === undefined && shown?.flat().length === 0) {
    return html`<p class="none-here muted">${words.noneInBucket}</p>`;
  }
  const kept = words.errors.staleKept;
  return html`${error === undefined ? nothing : failureBanner({ words, error, retry, kept })}
    <div class="open-items" part="open-items">${itemTable(view, shown)}</div>
    ${moreItems(view)}`;
}

function itemTable(view: OpenItems, shown: readonly (readonly OpenRow[])[] | undefined): TemplateResult {
  const { words, account, pages, payments, sight, selection, acts } = view;
  const { hasMore, stale } = pages.query;
  const rows = shown?.flat();
  const columns = openColumns({ ...view, inProcess: inProcessByItem(payments.all, rows ?? []) });
  return dataTable<OpenRow>({
    words,
    caption: `${words.views.open_items}, ${words.amountIn({ currency: account.currency })}`,
    columns: acts ? [...columns, acts] : columns,
    rows,
    windows: shown && { name: pages.name, pages: shown, hasMore, sight },
    key: rowKey,
    stale,
    selection,
    selectable: isPayable,
    rowName: (row) => itemName(words, row),
    mark: ({ daysOverdue }) => (daysOverdue > 0 ? 'overdue' : undefined),
  });
}

/** Of the age chosen; what is shown while others are on their way may be of all. */
function shownPages({ account, filter, pages }: OpenItems): readonly (readonly OpenRow[])[] | undefined {
  const bucket = filter?.currency === account.currency ? filter.bucket : undefined;
  return pages.pages?.map((page) =>
    openRows(page, account).filter((row) => bucket === undefined || row.bucket === bucket),
  );
}

/** The way to what is not loaded yet. */
function moreItems({ words, pages }: OpenItems): TemplateResult | typeof nothing {
  const { hasMore, morePending, moreError: error } = pages.query;
  const more = () => void pages.query.more();
  if (!hasMore || !pages.pages) return nothing;
  return html`<div class="more-items" data-piece="${pages.name} more" data-more>
    ${
      error === undefined
        ? html`<button type="button" aria-disabled=${morePending} @click=${more}>
            ${morePending ? words.loading : words.showMore}
          </button>`
        : failureBanner({ words, error, retry: more })
    }
  </div>`;
}
