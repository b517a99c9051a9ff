import type { ReactiveController, ReactiveElement } from 'lit';
import { tellOnce } from '../setup/tell-once.ts';
import { readChoices, withChoices, type Choices, type QueryNames } from './query-choices.ts';

export interface UrlFilterOptions {
  /** As the page says it. */
  readonly prefix: () => unknown;
  readonly keys: readonly string[];
  /** What a person has chosen now. */
  readonly choices: () => Choices;
  /** Takes what the address says. What it does not understand it leaves out. */
  readonly take: (choices: Choices) => void;
}

/**
 * Keeps what a person chose in the query of the page's address, so that reload, back and a link in a mail show the same. It makes no entry of
 * its own in the history, and reads again when the page goes to another one.
 */
export class UrlFilters implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: UrlFilterOptions;
  #prefix: string | undefined;
  /** What the address and the choices agree on. */
  #agreed: string | undefined;

  constructor(host: ReactiveElement, options: UrlFilterOptions) {
    this.#host = host;
    this.#options = options;
    // Before anything is asked for.
    this.#follow();
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
  }

  hostUpdate(): void {
    // What was asked before this in the same update is asked anew.
    if (this.#follow()) queueMicrotask(() => this.#host.requestUpdate());
  }

  hostUpdated(): void {
    const names = this.#names;
    const choices = this.#options.choices();
    const said = JSON.stringify(choices);
    if (!names || said === this.#agreed || !this.#host.isConnected) return;
    this.#agreed = said;
    const url = new URL(location.href);
    url.search = withChoices(url.search, names, choices);
    try {
      if (url.href !== location.href) history.replaceState(history.state, '', url);
    } catch {
      // A page without an address of its own, or one that wrote it too often: the choice stands all the same.
    }
  }

  /** Whether the page has given another prefix. */
  #follow(): boolean {
    const given = this.#options.prefix();
    const prefix = prefixIn(given);
    if (given !== undefined && prefix === undefined) this.#complain();
    if (prefix === this.#prefix) return false;
    this.#prefix = prefix;
    this.#read();
    return true;
  }

  get #names(): QueryNames | undefined {
    return this.#prefix === undefined ? undefined : { prefix: this.#prefix, keys: this.#options.keys };
  }

  readonly #read = (): void => {
    const names = this.#names;
    if (!names) return;
    this.#options.take(readChoices(location.search, names));
    this.#agreed = JSON.stringify(this.#options.choices());
  };

  #complain(): void {
    const { localName } = this.#host;
    tellOnce(
      `url-filters of <${localName}> has to be a name for its parameters in the address: letters, digits, _ and -, beginning with a letter.`,
    );
  }
}

function prefixIn(given: unknown): string | undefined {
  return typeof given === 'string' && /^[A-Za-z][\w-]{0,39}$/.test(given) ? given : undefined;
}
