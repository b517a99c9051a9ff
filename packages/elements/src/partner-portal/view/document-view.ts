import { html, nothing, type TemplateResult } from 'lit';
import { chevronStart } from '../../templates/icons.ts';
import { passedParts } from '../model/passed-parts.ts';
import type { PortalRoute } from '../model/portal-route.ts';
import { viewLoading } from './no-view.ts';
import type { PortalParts } from './portal-view.ts';

export interface DocumentView extends PortalParts {
  /** Absent while it is not known, or what shows it is on its way. */
  readonly id: string | undefined;
  readonly back: PortalRoute;
  readonly backTitle: string;
  /** Whether there is anybody to ask about it. */
  readonly asks: boolean;
}

/** A document whole, and what was said about it. */
export function documentView({ words, link, id, back, backTitle, asks }: DocumentView): TemplateResult {
  const { href, follow } = link(back);
  return html`<p class="back">
      <a href=${href} @click=${follow}>${chevronStart}<span>${words.backTo({ title: backTitle })}</span></a>
    </p>
    ${
      id === undefined
        ? viewLoading(words)
        : html`<saldo-document-detail
              document-id=${id}
              exportparts=${passedParts('document-detail')}
            ></saldo-document-detail>
            ${asks ? html`<saldo-query-thread class="asks" document-id=${id} exportparts=${passedParts('query-thread')}></saldo-query-thread>` : nothing}`
    }`;
}
