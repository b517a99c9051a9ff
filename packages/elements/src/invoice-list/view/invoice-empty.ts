import { html, type TemplateResult } from 'lit';
import { paper, search } from '../../templates/icons.ts';
import { notice } from '../../templates/notice.ts';
import type { InvoiceListWords } from '../invoice-list.words.en.ts';

/** No rows: because nothing was published, or because a person's filters match nothing (then `clear` is given). */
export function empty(
  words: InvoiceListWords,
  publisher: string | undefined,
  clear: (() => void) | undefined,
): TemplateResult {
  if (!clear) {
    const text = publisher === undefined ? undefined : words.emptyText(publisher);
    return notice({ icon: paper, title: words.emptyTitle, text });
  }
  return notice({
    icon: search,
    title: words.noMatchTitle,
    text: words.noMatchText,
    actions: html`<button type="button" @click=${clear}>${words.clearFilters}</button>`,
  });
}
