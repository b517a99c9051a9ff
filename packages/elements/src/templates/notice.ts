import { html, nothing, type TemplateResult } from 'lit';

export interface Notice {
  readonly icon?: TemplateResult;
  readonly title: string;
  /** What to do next. */
  readonly text?: string | undefined;
  readonly actions?: unknown;
  /** There is nothing yet: a page may say that in words of its own, in the slot `empty`. */
  readonly isEmpty?: boolean;
}

/** The empty state: what there is not, and what to do next. */
export function notice({ icon, title, text, actions, isEmpty = false }: Notice): TemplateResult {
  const content = html`${icon ?? nothing}
    <p class="title">${title}</p>
    ${text ? html`<p class="text">${text}</p>` : nothing}
    ${actions ? html`<div class="actions">${actions}</div>` : nothing}`;
  return html`<div class="notice" part="notice">
    ${isEmpty ? html`<slot name="empty">${content}</slot>` : content}
  </div>`;
}
