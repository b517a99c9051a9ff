// The first page.
import { SaldoInvoiceList, SaldoProvider } from '/elements/all.js';
import './shell/header.js';
import { find } from './shell/make.js';
import { setLanguage, speak } from './shell/words.js';
import { words } from './words/home.js';

speak(words);

// The markup shown is the markup used, so that it is always true.
const provider = find('saldo-provider', SaldoProvider);
const list = find('saldo-invoice-list', SaldoInvoiceList);
find('#markup', HTMLElement).textContent = [
  `<script type="module" src="/elements/saldo.js"></script>`,
  '',
  `<saldo-provider`,
  `  base-url="/"`,
  `  session-url="${provider.getAttribute('session-url')}">`,
  `  <saldo-invoice-list overdue currency="PEN"`,
  `    columns="${list.getAttribute('columns')}"`,
  `  ></saldo-invoice-list>`,
  `</saldo-provider>`,
].join('\n');
for (const place of document.querySelectorAll('.origin')) place.textContent = location.origin;

// The portal's address names the publisher; in the demo everybody may know who signs in.
/** @typedef {{ login: string, name: string, page?: string, shows?: string, password?: string, activation?: string }} Person */
/** @typedef {{ publisher: string, people: Person[] }} Portal */
/** @type {unknown} */
const told = await (await fetch('/host/portal')).json();
const { publisher, people } = /** @type {Portal} */ (told);

/** @param {string} tag @param {string} text @param {string} [word] */
function say(tag, text, word) {
  const element = document.createElement(tag);
  element.textContent = text;
  if (word !== undefined) element.dataset['word'] = word;
  return element;
}

for (const link of document.querySelectorAll('a[data-portal]')) {
  const page = /** @type {HTMLAnchorElement} */ (link).dataset['portal'];
  link.setAttribute('href', `/portal/${page}?publisher=${publisher}&lang=${document.documentElement.lang}`);
}
for (const list of document.querySelectorAll('dl[data-people]')) {
  const page = /** @type {HTMLElement} */ (list).dataset['people'];
  for (const { login, name, shows, password, activation } of people.filter((one) => one.page === page)) {
    const person = document.createElement('div');
    const who = say('dt', name);
    if (shows !== undefined) who.append(say('span', '', `shows_${shows}`));
    const secret = document.createElement('dd');
    secret.append(say('code', login), say('code', password ?? activation ?? ''));
    person.append(who, secret);
    list.append(person);
  }
}
// What has just been written, too.
setLanguage(document.documentElement.lang);
