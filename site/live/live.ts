/** An example of the guides on the contract server itself, which runs in this page. */
import '@saldo/elements';
import { setPdfAssetBase } from '@saldo/elements/pdf-assets.js';
import { startServer } from '../../stories/server/start-server.ts';
import type { LiveExample } from '../content/examples.ts';

setPdfAssetBase('saldo-pdf');

const state = document.querySelector<HTMLElement>('#state')!;
const place = document.querySelector<HTMLElement>('#example')!;
const id = new URLSearchParams(location.search).get('example') ?? '';
document.documentElement.lang = window.parent.document.documentElement.lang === 'es' ? 'es-MX' : 'en-US';
followTheme();

try {
  const [examples, server] = await Promise.all([
    fetch('./examples.json').then((response) => response.json() as Promise<Record<string, LiveExample>>),
    startServer(),
  ]);
  const example = Object.hasOwn(examples, id) ? examples[id] : undefined;
  if (!example) throw new Error('there is no such example');
  const { html, as } = example;
  const fetchSession = async () => {
    const { token } = await server.mintSession(as, undefined);
    // The examples' day is another one than the reader's.
    return { token, expiresAt: new Date(Date.now() + 600_000).toISOString() };
  };
  // Markup of the guides, which the build of the site wrote.
  // eslint-disable-next-line no-restricted-syntax -- to show markup is what the page is for
  const given = document.createRange().createContextualFragment(html);
  const bringers = given.querySelectorAll<HTMLElement>('[base-url]');
  for (const element of bringers) {
    element.setAttribute('base-url', location.origin);
    element.removeAttribute('session-url');
    if (element.hasAttribute('publisher')) element.setAttribute('publisher', await server.publisherId());
    else Object.assign(element, { fetchSession });
  }
  if (bringers.length === 0) {
    const provider = document.createElement('saldo-provider');
    Object.assign(provider, { baseUrl: location.origin, fetchSession });
    provider.append(given);
    place.append(provider);
  } else place.append(given);
  state.textContent = '';
} catch (error) {
  state.textContent = `The example does not run here: ${error instanceof Error ? error.message : String(error)}`;
}

/** Light or dark as the page around it, which has a switch of its own. */
function followTheme(): void {
  if (window.parent === window) return;
  const page = window.parent.document.documentElement;
  const follow = () =>
    document.documentElement.style.setProperty('color-scheme', page.dataset['theme'] ?? 'light dark');
  new MutationObserver(follow).observe(page, { attributeFilter: ['data-theme'] });
  follow();
}
