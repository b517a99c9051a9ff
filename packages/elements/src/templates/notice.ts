import { html, nothing, type TemplateResult } from 'lit';

export interface Notice {
  readonly icon?: TemplateResult;
  readonly title: string;
  /** What to do next. */
  readonly text?: string | undefined;
  readonly actions?: unknown;
}

/** The empty state: what there is not, and what to do next. */
export function notice({ icon, title, text, actions }: Notice): TemplateResult {
  return html`<div class="notice" part="notice">
    ${icon ?? nothing}
    <p class="title">${title}</p>
    ${text ? html`<p class="text">${text}</p>` : nothing}
    ${actions ? html`<div class="actions">${actions}</div>` : nothing}
  </div>`;
}
