// What the page says, in the language of the page.
import { words as sharedWords } from '../words/shared.js';

const root = document.documentElement;
/** @type {Words<SharedWord>} */
const shared = sharedWords;

/** @typedef {keyof typeof sharedWords['es-MX']} SharedWord */

/**
 * Words in two languages, with the same keys.
 *
 * @template {string} Word
 * @typedef {Readonly<Record<string, Readonly<Record<Word, string>>>>} Words
 */

/**
 * Fills in the words of the page's language, and again whenever it changes: the text of `[data-word]`, the label of
 * `[data-label]`. Answers what gives a single one.
 *
 * @template {string} Word
 * @param {Words<Word>} pageWords
 * @returns {(word: Word | SharedWord) => string}
 */
export function speak(pageWords) {
  /** @returns {Readonly<Record<string, string | undefined>>} */
  const catalogue = () => ({ ...shared[root.lang], ...pageWords[root.lang] });
  const fill = () => {
    const words = catalogue();
    for (const element of document.querySelectorAll('[data-word]')) {
      element.textContent = words[element.getAttribute('data-word') ?? ''] ?? '';
    }
    for (const element of document.querySelectorAll('[data-label]')) {
      element.setAttribute('aria-label', words[element.getAttribute('data-label') ?? ''] ?? '');
    }
    for (const provider of document.querySelectorAll('saldo-provider')) provider.locale = root.lang;
  };
  fill();
  onLanguage(fill);
  return (word) => catalogue()[word] ?? '';
}

/**
 * Calls when the language of the page has changed.
 *
 * @param {() => void} run
 */
export function onLanguage(run) {
  window.addEventListener('norte-language', run);
}

/** @param {string} lang */
export function setLanguage(lang) {
  root.lang = lang;
  window.dispatchEvent(new Event('norte-language'));
}
