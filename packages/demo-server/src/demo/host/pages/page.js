// What every page of the host has: its words in two languages, the look, the sections that the address names.
import { words as shared } from './words/shared.js';

const root = document.documentElement;

/** Fills in the words of the page's language, and again whenever it changes. `pageWords`: `{'es-MX': {key: text}, 'en-US': …}`. */
export function speak(pageWords = {}) {
  const catalogue = () => ({ ...shared[root.lang], ...pageWords[root.lang] });
  const fill = () => {
    const words = catalogue();
    for (const element of document.querySelectorAll('[data-word]')) {
      element.textContent = words[element.dataset.word];
    }
    for (const element of document.querySelectorAll('[data-label]')) {
      element.setAttribute('aria-label', words[element.dataset.label]);
    }
    for (const provider of document.querySelectorAll('saldo-provider')) {
      provider.setAttribute('locale', root.lang);
    }
  };
  fill();
  addEventListener('norte-language', fill);
  return (key) => catalogue()[key];
}

/** Connects the choices of language and look at the top of the page. */
function connectChoice(name, current, apply) {
  const select = document.querySelector(`#${name}`);
  select.value = current;
  select.addEventListener('change', () => {
    const { value } = select;
    apply(value);
    try {
      localStorage.setItem(`norte.${name}`, value);
    } catch {
      // As above: it lasts as long as the page.
    }
    const url = new URL(location.href);
    if (!url.searchParams.has(name)) return;
    url.searchParams.set(name, value);
    history.replaceState(history.state, '', url);
  });
}

connectChoice('lang', root.lang, (value) => {
  root.lang = value;
  window.dispatchEvent(new Event('norte-language'));
});
connectChoice('theme', root.dataset.theme, (value) => {
  root.dataset.theme = value;
});

// The address after `#` names a section, so the way to the content must not change it.
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector('main').focus();
});

/** The address after `#`: `#documents/0193…` is the section `documents` and the record `0193…`. */
export function place() {
  const [section = '', id = ''] = location.hash.slice(1).split('/');
  return { section, id };
}

/** Shows the section that the address names, else the first. Call `go` to move without waiting for the browser. */
export function sections({ onShow } = {}) {
  const all = [...document.querySelectorAll('main > section')];
  const links = [...document.querySelectorAll('.sections a')];
  const show = () => {
    const { section, id } = place();
    const shown = all.find((one) => one.id === section) ?? all[0];
    for (const one of all) one.hidden = one !== shown;
    for (const link of links) {
      if (link.hash === `#${shown.id}`) {
        link.setAttribute('aria-current', 'page');
        link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      } else link.removeAttribute('aria-current');
    }
    root.dataset.section = shown.id;
    onShow?.(shown.id, id);
  };
  addEventListener('hashchange', show);
  show();
  return {
    /** Goes there at once, as a new step of the history. */
    go(hash) {
      if (location.hash !== hash) history.pushState(null, '', hash);
      show();
    },
    /** Stands there without a new step. */
    stay(hash) {
      if (location.hash !== hash) history.replaceState(null, '', hash);
      show();
    },
  };
}
