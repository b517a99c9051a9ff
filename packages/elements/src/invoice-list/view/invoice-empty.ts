import { html, type TemplateResult } from 'lit';
import { paper, search } from '../../templates/icons.ts';
import { notice } from '../../templates/notice.ts';
import type { InvoiceChoices } from '../data/invoice-choices.ts';
import type { InvoiceListWords } from '../invoice-list.words.ts';

/** No rows: because nothing was published, or because a person's filters match nothing (and may clear them). */
export function empty(
  words: InvoiceListWords,
  publisher: string | undefined,
  chosen: InvoiceChoices,
): TemplateResult {
  if (chosen.count === 0) {
    const text = publisher === undefined ? undefined : words.emptyText({ publisher });
    return notice({ icon: paper, title: words.emptyTitle, text, isEmpty: true });
  }
  return notice({
    icon: search,
    title: words.noMatchTitle,
    text: words.noMatchText,
    actions: html`<button type="button" @click=${() => chosen.clear()}>${words.clearFilters}</button>`,
  });
}
