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
