import { html, nothing, type TemplateResult } from 'lit';
import type { SaldoDocument } from '@saldo/sdk/contract';
import { failureBanner } from '../../templates/failure.ts';
import type { InvoiceData } from '../data/invoice-data.ts';
import type { InvoiceView } from './invoice-view.ts';

export interface Foot extends InvoiceView {
  readonly rows: readonly SaldoDocument[];
  readonly data: InvoiceData;
  readonly more: () => void;
}

/** How many rows are shown of how many, and the way to the next. */
export function foot(at: Foot): TemplateResult {
  const { words, rows, data, more } = at;
  const { hasMore, morePending, moreError: error } = data.documents;
  const [shown, all] = [rows.length, data.count];
  // A person is about to want more.
  const prefetch = () => data.documents.prefetch();
  const counted = (count: number) => words.documents({ count });
  return html`<footer class="foot" data-piece="documents more" ?data-more=${hasMore}>
    <p class="muted small" role="status">
      ${all === undefined || all < shown ? counted(shown) : words.shown({ shown, all: counted(all) })}
    </p>
    ${error === undefined ? nothing : failureBanner({ words, error, retry: more })}
    ${
      hasMore && error === undefined
        ? html`<button
            part="more"
            type="button"
            aria-disabled=${morePending}
            @pointerenter=${prefetch}
            @focus=${prefetch}
            @click=${more}
          >
            ${morePending ? words.loading : words.showMore}
          </button>`
        : nothing
    }
  </footer>`;
}
