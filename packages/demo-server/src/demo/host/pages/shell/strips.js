// What a host says when the server is away or the session has ended: `<norte-strips>`.
import { make } from './make.js';
import { watchServer } from './watch-server.js';

/** @import { SaldoProvider } from '@saldo/elements' */

/** Two strips over the page. Filled with words by `speak`. */
export class NorteStrips extends HTMLElement {
  #away = strip('away');
  #expired = strip('expired');
  #renew = make('button', { type: 'button', 'data-word': 'renew' });

  connectedCallback() {
    if (this.childElementCount > 0) return;
    this.#expired.append(this.#renew);
    this.append(this.#away, this.#expired);
  }

  /**
   * Lets the strips come and go with the session of a provider. It is renewed by itself; when that fails: is the server away, or did
   * the session really end? The elements keep what was typed through both.
   *
   * @param {SaldoProvider} provider
   */
  follow(provider) {
    let lost = false;
    const renew = () => {
      lost = false;
      this.#expired.hidden = true;
      provider.renew();
    };
    const server = watchServer({
      onAway: () => (this.#away.hidden = false),
      onBack: () => {
        this.#away.hidden = true;
        if (lost) renew();
        else refreshAll(provider);
      },
    });

    this.#renew.addEventListener('click', renew);
    provider.addEventListener('saldo-session-expired', async () => {
      lost = true;
      if (await server.check()) this.#expired.hidden = false;
    });
    provider.addEventListener('saldo-error', ({ error }) => {
      const { name } = /** @type {{ name?: string }} */ (error ?? {});
      if (name === 'ConnectionError' || name === 'TimeoutError') void server.check();
    });
  }
}

/** @param {SaldoProvider} provider */
function refreshAll(provider) {
  for (const element of provider.querySelectorAll('*')) {
    /** @type {Partial<Record<'refresh', () => void>>} */ (/** @type {unknown} */ (element)).refresh?.();
  }
}

/** @param {string} name of the strip, and of its words */
function strip(name) {
  return make(
    'div',
    { id: name, class: 'strip', role: 'alert', hidden: true },
    make(
      'p',
      {},
      make('strong', { 'data-word': `${name}Title` }),
      ' ',
      make('span', { 'data-word': `${name}Text` }),
    ),
  );
}

customElements.define('norte-strips', NorteStrips);
