// A document that was opened is shown whole, with its paper and its thread, in a dialog of the host's own: `<norte-document>`.
import { find, icon, make } from './make.js';
import { place } from './sections.js';

/** @import { SaldoProvider } from '@saldo/elements' */

const root = document.documentElement;

/** The dialog. It stands in the provider, and is filled with words by `speak`. */
export class NorteDocument extends HTMLElement {
  #heading = make('h2', { id: 'document-title', tabindex: '-1' });
  #shown = '';
  #halves = make('div', { class: 'halves' });
  #dialog = make('dialog', {
    id: 'document',
    class: 'document',
    'aria-labelledby': 'document-title',
    'data-view': 'detail',
  });

  connectedCallback() {
    if (this.childElementCount > 0) return;
    const close = make('button', { class: 'round', 'data-label': 'close' }, icon('close'));
    this.#dialog.append(
      make('header', {}, this.#heading, turns(), make('form', { method: 'dialog' }, close)),
      this.#halves,
    );
    // The detail and the paper take turns, on a narrow screen the thread too.
    this.#dialog.addEventListener('change', () => {
      this.#dialog.dataset['view'] = find(':checked', HTMLInputElement, this.#dialog).value;
      this.#fill();
    });
    this.append(this.#dialog);
  }

  /**
   * Takes over what elements open: the address names it behind the section, so that it can be gone back from and reloaded.
   *
   * @param {SaldoProvider} provider
   * @param {{ show: () => void, stay: (hash: string) => void }} sections
   */
  follow(provider, { show, stay }) {
    provider.addEventListener('saldo-document-open', (event) => {
      event.preventDefault();
      const { id, label } = event.document;
      history.pushState({ label }, '', `#${root.dataset['section']}/${id}`);
      show();
    });
    this.#dialog.addEventListener('close', () => {
      if (place().id !== '') stay(`#${place().section}`);
    });
  }

  /**
   * Shows a document, or none.
   *
   * @param {string} id
   * @param {string} title where nobody said its name
   */
  show(id, title) {
    if (id === '') {
      this.#dialog.close();
      return;
    }
    /** @type {unknown} */
    const state = history.state;
    this.#heading.textContent =
      state instanceof Object && 'label' in state && typeof state.label === 'string' ? state.label : title;
    // Made when the first document is opened: until then there is nothing to load for them.
    if (this.#halves.childElementCount === 0)
      this.#halves.append(
        make('saldo-document-detail', { 'metadata-labels': 'obra=Obra&entregado=Entregado' }),
        make('saldo-pdf-viewer'),
        make('saldo-query-thread'),
      );
    const another = id !== this.#shown;
    this.#shown = id;
    this.#fill();
    if (!this.#dialog.open) this.#dialog.showModal();
    // What led from one document to another is gone with the first.
    else if (another) this.#heading.focus();
  }

  /** Names the document to the elements; the paper is loaded when somebody looks at it. */
  #fill() {
    for (const element of this.#halves.children) {
      if (element.localName === 'saldo-pdf-viewer' && this.#dialog.dataset['view'] !== 'paper') continue;
      element.setAttribute('document-id', this.#shown);
    }
  }
}

function turns() {
  return make(
    'fieldset',
    { class: 'turns' },
    make('legend', { class: 'hidden', 'data-word': 'documentViews' }),
    turn('detail', true),
    turn('paper', false),
    turn('thread', false),
  );
}

/**
 * @param {string} value
 * @param {boolean} checked
 */
function turn(value, checked) {
  return make(
    'label',
    { class: value },
    make('input', { type: 'radio', name: 'document-view', value, checked }),
    make('span', { 'data-word': value }),
  );
}

customElements.define('norte-document', NorteDocument);
