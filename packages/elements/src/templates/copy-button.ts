import { html, nothing, type TemplateResult } from 'lit';
import type { SharedWords } from '../i18n/shared.words.ts';
import { copy } from './icons.ts';

export interface CopyButton {
  readonly words: Pick<SharedWords, 'copied'>;
  readonly value: string;
  /** What it copies, for a screen reader and as a tip. */
  readonly label: string;
}

/** Copies a value and says so. Nothing where the page has no clipboard: it exists only in secure contexts. */
export function copyButton({ words, value, label }: CopyButton): TemplateResult | typeof nothing {
  if (!(navigator.clipboard as Clipboard | undefined)) return nothing;
  const handleClick = async (event: Event): Promise<void> => {
    const output = (event.currentTarget as HTMLElement).nextElementSibling!;
    await navigator.clipboard.writeText(value);
    output.textContent = words.copied;
    setTimeout(() => (output.textContent = ''), 2000);
  };
  return html`<button
      class="link copy"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${handleClick}
    >
      ${copy}</button
    ><output class="copied"></output>`;
}
