import { html, type TemplateResult } from 'lit';
import type { SharedWords } from '../../i18n/shared.words.ts';
import { paper, warning } from '../../templates/icons.ts';
import { notice } from '../../templates/notice.ts';
import { skeleton } from '../../templates/skeleton.ts';
import { overview } from '../model/portal-route.ts';
import type { PartnerPortalWords } from '../partner-portal.words.ts';
import type { PortalParts } from './portal-view.ts';

/** In place of a view that there is not, or not for this session. */
export function noView({ words, link }: PortalParts): TemplateResult {
  const { href, follow } = link(overview);
  return notice({
    icon: paper,
    title: words.noView,
    text: words.noViewText,
    actions: html`<a class="button" href=${href} @click=${follow}>${words.toOverview}</a>`,
  });
}

/** In place of a view whose code did not arrive. */
export function viewFailed(words: PartnerPortalWords & SharedWords, retry: () => void): TemplateResult {
  return html`<div role="alert">
    ${notice({
      icon: warning,
      title: words.loadFailed,
      text: words.loadFailedHint,
      actions: html`<button type="button" @click=${retry}>${words.retry}</button>`,
    })}
  </div>`;
}

/** As a list will be, roughly. */
export function viewLoading(words: SharedWords): TemplateResult {
  return html`<div class="loading" role="status" aria-label=${words.loading}>
    ${skeleton('l')}${[1, 2, 3, 4].map(() => skeleton('m'))}
  </div>`;
}
