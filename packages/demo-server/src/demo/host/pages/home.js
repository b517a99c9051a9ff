// The first page.
import { SaldoInvoiceList, SaldoProvider } from '/elements/saldo.js';
import './shell/header.js';
import { find } from './shell/make.js';
import { speak } from './shell/words.js';
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
/** @typedef {{ publisher: string, people: { login: string, name: string, password?: string, activation?: string }[] }} Portal */
/** @type {unknown} */
const told = await (await fetch('/host/portal')).json();
const { publisher, people } = /** @type {Portal} */ (told);
for (const link of document.querySelectorAll('a[data-portal]')) {
  const page = /** @type {HTMLAnchorElement} */ (link).dataset['portal'];
  link.setAttribute('href', `/portal/${page}?publisher=${publisher}&lang=${document.documentElement.lang}`);
}
const table = find('#people', HTMLTableElement);
table.hidden = people.length === 0;
for (const { login, name, password, activation } of people) {
  const row = table.tBodies[0]?.insertRow();
  for (const text of [login, password ?? activation ?? '', name]) row?.insertCell().append(text);
}
