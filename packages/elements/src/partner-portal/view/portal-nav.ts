import { html, nothing, type TemplateResult } from 'lit';
import { chevronDown } from '../../templates/icons.ts';
import { menu } from './portal-icons.ts';
import type { PortalParts, PortalView } from './portal-view.ts';

export interface PortalNav extends PortalParts {
  readonly views: readonly Pick<PortalView, 'name' | 'title' | 'icon'>[];
  /** Name of the view that is looked at. */
  readonly current: string;
  /** Where there is little room: whether the list is open. */
  readonly open: boolean;
  readonly toggle: () => void;
  readonly leave: (event: KeyboardEvent) => void;
}

/** The views. Where there is little room they fold into a button that says which one is looked at. */
export function portalNav(nav: PortalNav): TemplateResult {
  const { words, views, current, open, toggle, leave } = nav;
  const title = views.find(({ name }) => name === current)?.title;
  return html`<nav class="nav" part="nav" aria-label=${words.navigation} @keydown=${leave}>
    <button
      id="menu"
      class="menu"
      type="button"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="views"
      @click=${toggle}
    >
      ${menu}<span class="sr">${words.menu}</span
      ><span class="where">${title ?? words.menu}</span>${chevronDown}
    </button>
    <ul id="views" class="views" data-open=${open ? 'true' : 'false'}>
      ${views.map((view) => html`<li>${viewLink(nav, view)}</li>`)}
    </ul>
  </nav>`;
}

function viewLink(
  { link, current }: PortalNav,
  { name, title, icon }: PortalNav['views'][number],
): TemplateResult {
  const { href, follow } = link({ view: name });
  return html`<a
    class="view-link"
    part="view-link"
    href=${href}
    aria-current=${name === current ? 'page' : nothing}
    @click=${follow}
    >${icon}<span>${title}</span></a
  >`;
}
