import { html, type TemplateResult } from 'lit';

export const rotate: TemplateResult = html`<svg
  class="icon"
  viewBox="0 0 16 16"
  aria-hidden="true"
  focusable="false"
>
  <path d="M13 8a5 5 0 1 1-1.6-3.7M13 1.8v3h-3" />
</svg>`;
export const enlarge: TemplateResult = html`<svg
  class="icon"
  viewBox="0 0 16 16"
  aria-hidden="true"
  focusable="false"
>
  <path d="M9.5 2.5h4v4M13.2 2.8 9.5 6.5M6.5 13.5h-4v-4M2.8 13.2l3.7-3.7" />
</svg>`;
export const lock: TemplateResult = html`<svg
  class="icon"
  viewBox="0 0 16 16"
  aria-hidden="true"
  focusable="false"
>
  <rect x="3" y="7" width="10" height="7" rx="1.5" />
  <path d="M5 7V5a3 3 0 0 1 6 0v2" />
</svg>`;
