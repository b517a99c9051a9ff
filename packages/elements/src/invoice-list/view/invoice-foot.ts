import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../format/format.ts';
import type { SharedWords } from '../../i18n/shared.en.ts';
import { failureBanner } from '../../templates/failure.ts';
import type { InvoiceListWords } from '../invoice-list.words.en.ts';

export interface Foot {
  readonly words: SharedWords & InvoiceListWords;
  readonly format: Format;
  readonly shown: number;
  /** How many the filters match; absent while the totals are not known. */
  readonly all: number | undefined;
  readonly hasMore: boolean;
  readonly pending: boolean;
  readonly error: unknown;
  readonly more: () => void;
  /** A person is about to want more. */
  readonly prefetch: () => void;
}

/** How many rows are shown of how many, and the way to the next. */
export function foot(at: Foot): TemplateResult {
  const { words, format, shown, all, hasMore, pending, error, more, prefetch } = at;
  const counted = (count: number) => words.documents(count, format.integer(count));
  return html`<footer class="foot">
    <p class="muted small" role="status">
      ${all === undefined || all < shown ? counted(shown) : words.shown(format.integer(shown), counted(all))}
    </p>
    ${error === undefined ? nothing : failureBanner({ words, error, retry: more })}
    ${
      hasMore && error === undefined
        ? html`<button
            part="more"
            type="button"
            aria-disabled=${pending}
            @pointerenter=${prefetch}
            @focus=${prefetch}
            @click=${more}
          >
            ${pending ? words.loading : words.showMore}
          </button>`
        : nothing
    }
  </footer>`;
}
