import { html, nothing, render, type LitElement } from 'lit';
import type { SharedWords } from '../i18n/shared.words.ts';
import { failureBanner } from '../templates/failure.ts';

/** Shows, at the end of an element, that the page does what was asked for, or that it failed. */
export class TakenOver {
  readonly #host: LitElement;
  #place: HTMLElement | undefined;
  #latest: Promise<unknown> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Resolves with whether it was done. What was asked for later takes the place of what was before. */
  async follow(
    work: Promise<unknown>,
    words: SharedWords,
    failed: (error: unknown) => void,
  ): Promise<boolean> {
    this.#latest = work;
    this.#show(html`<p class="text" role="status">${words.workedOn}</p>`);
    let error: unknown;
    const done = await work.then(
      () => true,
      (reason: unknown) => {
        error = reason;
        return false;
      },
    );
    if (!done) failed(error);
    if (this.#latest !== work) return done;
    const dismiss = () => this.#show(nothing);
    this.#show(done ? nothing : html`${failureBanner({ words, error, dismiss })}`);
    return done;
  }

  #show(content: unknown): void {
    if (!this.#place) {
      this.#place = document.createElement('div');
      this.#place.className = 'taken';
    }
    render(content, this.#place);
    if (content === nothing) this.#place.remove();
    else this.#host.renderRoot.append(this.#place);
  }
}
