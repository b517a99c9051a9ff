import { html, type TemplateResult } from 'lit';

/** A bar where a text of that length will stand; as high as a line of text, so that nothing jumps. */
export function skeleton(size: 's' | 'm' | 'l' = 'm'): TemplateResult {
  return html`<span class="skeleton ${size}" aria-hidden="true"></span>`;
}
