import { html, nothing, type TemplateResult } from 'lit';
import type { SharedWords } from '../../i18n/shared.words.ts';
import { download, paper, warning } from '../../templates/icons.ts';
import { notice } from '../../templates/notice.ts';
import type { PdfViewerWords } from '../pdf-viewer.words.ts';

type Words = SharedWords & PdfViewerWords;

export interface Trouble {
  readonly title: string;
  readonly text: string | undefined;
  /** Absent where the file may not be taken away. */
  readonly save: (() => void) | undefined;
  readonly retry?: () => void;
}

/** Nothing has been opened yet. */
export function idleNotice(words: Words): TemplateResult {
  return notice({ icon: paper, title: words.idleTitle, text: words.idleText });
}

/** There is nothing to show, and why. */
export function missingNotice(title: string, text?: string): TemplateResult {
  return notice({ icon: paper, title, text });
}

/** A blank page in the place of the first one. */
export function openingNotice(words: Words): TemplateResult {
  return html`<div class="opening">
    <p class="sr" role="status">${words.opening}</p>
    <div class="blank" aria-hidden="true"></div>
  </div>`;
}

/** The file is there but cannot be shown: it can still be downloaded, where that is permitted. */
export function troubleNotice(words: Words, { title, text, save, retry }: Trouble): TemplateResult {
  return html`<div role="alert">
    ${notice({
      icon: warning,
      title,
      text,
      actions: html`${save ? html`<button type="button" @click=${save}>${download}${words.download}</button>` : nothing}
      ${retry ? html`<button type="button" @click=${retry}>${words.retry}</button>` : nothing}`,
    })}
  </div>`;
}
