// The top of every page of Norte ERP: `<norte-header page="client" company="…" person="…">`.
import { find, make } from './make.js';
import { setLanguage } from './words.js';

const root = document.documentElement;

/** The demo's own strip, the brand, who is signed in, the choices of language and look. Filled with words by `speak`. */
class NorteHeader extends HTMLElement {
  connectedCallback() {
    if (this.childElementCount > 0) return;
    const company = this.getAttribute('company');
    this.append(
      skipLink(),
      make(
        'header',
        {},
        make('div', { class: 'demo' }, make('p', { 'data-word': 'demo' }), this.#doors()),
        make(
          'div',
          { class: 'bar' },
          make(
            'a',
            { class: 'brand', href: '/' },
            make('img', { src: 'icon.svg', alt: '', width: '26', height: '26' }),
            'Norte ERP',
          ),
          company !== null && who(company, this.getAttribute('person') ?? ''),
          choices(),
        ),
      ),
    );
  }

  #doors() {
    const page = this.getAttribute('page');
    const door = (/** @type {string} */ name) =>
      make('a', {
        href: name === 'home' ? '/' : `${name}.html`,
        'aria-current': name === page && 'page',
        'data-word': name,
      });
    return make('nav', { 'data-label': 'doors' }, ['home', 'client', 'supplier', 'publisher'].map(door));
  }
}

/** The address after `#` names a section, so the way to the content must not change it. */
function skipLink() {
  const link = make('a', { class: 'skip', href: '#content', 'data-word': 'skip' });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    find('main', HTMLElement).focus();
  });
  return link;
}

/**
 * @param {string} company
 * @param {string} person
 */
function who(company, person) {
  return make('p', { class: 'who' }, make('strong', {}, company), make('span', {}, person));
}

function choices() {
  const language = make(
    'select',
    { id: 'lang', 'data-label': 'language' },
    make('option', { value: 'es-MX', lang: 'es' }, 'Español'),
    make('option', { value: 'en-US', lang: 'en' }, 'English'),
  );
  const theme = make(
    'select',
    { id: 'theme', 'data-label': 'theme' },
    make('option', { value: 'auto', 'data-word': 'themeAuto' }),
    make('option', { value: 'light', 'data-word': 'themeLight' }),
    make('option', { value: 'dark', 'data-word': 'themeDark' }),
  );
  connect(language, root.lang, setLanguage);
  connect(theme, root.dataset['theme'] ?? 'auto', (value) => (root.dataset['theme'] = value));
  return make('div', { class: 'choices' }, language, theme);
}

/**
 * Applies a choice, and remembers it as `settings.js` reads it.
 *
 * @param {HTMLSelectElement} select
 * @param {string} current
 * @param {(value: string) => void} apply
 */
function connect(select, current, apply) {
  select.value = current;
  select.addEventListener('change', () => {
    const { id, value } = select;
    apply(value);
    try {
      localStorage.setItem(`norte.${id}`, value);
    } catch {
      // Storage may be switched off; then the choice lasts as long as the page.
    }
    const url = new URL(location.href);
    if (!url.searchParams.has(id)) return;
    url.searchParams.set(id, value);
    history.replaceState(history.state, '', url);
  });
}

customElements.define('norte-header', NorteHeader);
