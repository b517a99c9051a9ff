// The change feed, the latest on top.
import { Format } from '/elements/all.js';
import { make } from '../shell/make.js';

/** @import { Change, Message, PaymentReport, Thread } from '@saldo/sdk/contract' */
/** @import { words } from '../words/desk.js' */
/** @typedef {keyof typeof words['es-MX']} Word */

const shownAtMost = 100;
const freshMs = 3000;

/** @type {Readonly<Record<string, Word>>} */
const kinds = { payment_report: 'kindReport', thread: 'kindThread', message: 'kindMessage' };

export class ChangesList {
  #place;
  #say;
  /** @type {string | undefined} */
  #timeZone;
  /** @type {Change[]} */
  #changes = [];
  /** @type {Set<Change>} */
  #fresh = new Set();

  /**
   * @param {HTMLElement} place
   * @param {(word: Word) => string} say
   */
  constructor(place, say) {
    this.#place = place;
    this.#say = say;
  }

  /**
   * Instants are shown in the company's time zone.
   *
   * @param {string} timeZone
   */
  useTimeZone(timeZone) {
    this.#timeZone = timeZone;
    this.render();
  }

  /**
   * @param {readonly Change[]} changes oldest first
   * @param {{ isNews?: boolean }} [options] news are marked for a moment
   */
  add(changes, { isNews = false } = {}) {
    this.#changes = [...this.#changes, ...changes].slice(-shownAtMost);
    if (isNews) {
      for (const change of changes) {
        this.#fresh.add(change);
        setTimeout(() => this.#fresh.delete(change), freshMs);
      }
    }
    this.render();
  }

  clear() {
    this.#changes = [];
    this.render();
  }

  render() {
    const focused = document.activeElement?.getAttribute('href');
    const say = this.#say;
    if (this.#changes.length === 0) {
      this.#place.replaceChildren(make('p', { class: 'notice' }, say('noChanges')));
      return;
    }
    const format = new Format(document.documentElement.lang, this.#timeZone);
    const heading = (/** @type {Word} */ word) => make('th', { scope: 'col' }, say(word));
    this.#place.replaceChildren(
      make(
        'table',
        { class: 'feed' },
        make('caption', { class: 'hidden' }, say('changes')),
        make('thead', {}, make('tr', {}, heading('what'), heading('who'), heading('when'))),
        make(
          'tbody',
          {},
          this.#changes.toReversed().map((change) => this.#row(change, format)),
        ),
      ),
    );
    // What arrives by itself takes the focus from nobody.
    const links = [...this.#place.querySelectorAll('a')];
    if (focused) links.find((link) => link.getAttribute('href') === focused)?.focus({ preventScroll: true });
  }

  /**
   * @param {Change} change
   * @param {Format} format
   */
  #row(change, format) {
    const { title, partner, href } = describe(change);
    const word = kinds[change.kind];
    return make(
      'tr',
      { class: this.#fresh.has(change) && 'fresh' },
      make(
        'th',
        { scope: 'row' },
        make('span', { class: 'kind' }, word === undefined ? change.kind : this.#say(word)),
        href === undefined ? make('span', {}, title) : make('a', { href, class: 'row-link' }, title),
      ),
      make('td', {}, partner),
      make('td', { class: 'when' }, format.instant(change.at)),
    );
  }
}

/**
 * @param {Change} change
 * @returns {{ title: string, partner?: string | undefined, href?: string }}
 */
function describe(change) {
  const { kind, id, externalId } = change;
  const data = 'data' in change ? change.data : undefined;
  if (data === undefined) return { title: externalId ?? id };
  if (kind === 'payment_report') {
    const { number, partner } = /** @type {PaymentReport} */ (data);
    return { title: number, partner: partner.name, href: `#reports/${id}` };
  }
  if (kind === 'thread') {
    const { subject, partner } = /** @type {Thread} */ (data);
    return { title: subject, partner: partner.name, href: `#threads/${id}` };
  }
  const { text, threadId, author } = /** @type {Message} */ (data);
  return { title: text, partner: author.name, href: `#threads/${threadId}` };
}
