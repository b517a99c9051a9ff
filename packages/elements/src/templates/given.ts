import { html, nothing, type TemplateResult } from 'lit';

/** A text of the company's as it came, in a few lines; all of it on hovering. */
export function given(text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<bdi class="given" title=${text}>${text}</bdi>` : nothing;
}
