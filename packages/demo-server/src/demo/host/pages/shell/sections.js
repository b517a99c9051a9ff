// Which part of a page is shown: the address after `#` names it.
import { make } from './make.js';

const root = document.documentElement;

/** `#documents/0193…` is the section `documents` and the record `0193…`. */
export function place() {
  const [section = '', id = ''] = location.hash.slice(1).split('/');
  return { section, id };
}

/**
 * Shows the section that the address names, else the first. `onShow` is told its name and the id behind it.
 *
 * @param {(section: string, id: string) => void} onShow
 */
export function sections(onShow) {
  const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('main > section')]);
  const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('.sections a')]);
  const show = () => {
    const { section, id } = place();
    const shown = all.find((one) => one.id === section) ?? all[0];
    if (shown === undefined) return;
    for (const one of all) one.hidden = one !== shown;
    for (const link of links) {
      if (link.hash === `#${shown.id}`) {
        link.setAttribute('aria-current', 'page');
        link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      } else link.removeAttribute('aria-current');
    }
    root.dataset['section'] = shown.id;
    onShow(shown.id, id);
  };
  window.addEventListener('hashchange', show);
  return {
    /** Shows what the address names now. */
    show,
    /**
     * Goes there at once, as a new step of the history.
     *
     * @param {string} hash
     */
    go(hash) {
      if (location.hash !== hash) history.pushState(null, '', hash);
      show();
    },
    /**
     * Stands there without a new step.
     *
     * @param {string} hash
     */
    stay(hash) {
      if (location.hash !== hash) history.replaceState(null, '', hash);
      show();
    },
  };
}

/**
 * How many things wait in a section, beside its name.
 *
 * @param {string} section
 * @param {string} text empty for none
 * @param {string} title what is counted
 */
export function showCount(section, text, title) {
  const link = document.querySelector(`.sections a[href="#${section}"]`);
  link?.querySelector('.count')?.remove();
  if (text !== '') link?.append(make('span', { class: 'count', title }, text));
}
