// The client's and the supplier's page. What a host does: decide what is seen, and hand over from one element to another.
import { SaldoProvider } from '/elements/all.js';
import './shell/header.js';
import { NorteDocument } from './shell/document-dialog.js';
import { find } from './shell/make.js';
import { sections } from './shell/sections.js';
import { NorteStrips } from './shell/strips.js';
import { onLanguage, speak } from './shell/words.js';
import { words } from './words/account.js';

const provider = find('saldo-provider', SaldoProvider);
const opened = find('norte-document', NorteDocument);
const say = speak(words);

const place = sections((section, documentId) => {
  document.title = `${say(/** @type {'statement'} */ (section))} · Norte ERP`;
  opened.show(documentId, say('document'));
});
place.show();
onLanguage(place.show);
opened.follow(provider, place);
find('norte-strips', NorteStrips).follow(provider);

// Invoices that were chosen fill the form by themselves; the host only has to show it, before they do.
provider.addEventListener('saldo-report-request', () => place.go('#report'));
