import { speak } from './page.js';
import { words } from './words/home.js';

speak(words);

// The markup shown is the markup used, so that it is always true.
const { origin } = location;
const provider = document.querySelector('saldo-provider');
const list = provider.querySelector('saldo-invoice-list');
document.querySelector('#markup').textContent = [
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
for (const place of document.querySelectorAll('.origin')) place.textContent = origin;
