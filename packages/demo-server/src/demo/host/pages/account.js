// What a host does: decide what is seen, hand over from one element to another, and say what happened to the session.
import { place, sections, speak } from './page.js';
import { watchServer } from './watch-server.js';
import { words } from './words/account.js';

const provider = document.querySelector('saldo-provider');
const dialog = document.querySelector('#document');
const title = document.querySelector('#document-title');
const expired = document.querySelector('#expired');
const away = document.querySelector('#away');

const say = speak(words);
const { go, stay } = sections({ onShow: showPlace });
addEventListener('norte-language', () => showPlace(document.documentElement.dataset.section, place().id));

/** The address names a section and, behind it, the document that is open over it. */
function showPlace(section, documentId) {
  document.title = `${say(section)} · Norte ERP`;
  if (!documentId) {
    dialog.close();
    return;
  }
  const { label } = history.state ?? {};
  title.textContent = label ?? say('document');
  const halves = dialog.querySelector('.halves');
  // Made when the first document is opened: until then there is nothing to load for them.
  const made =
    halves.childElementCount > 0 ? halves : dialog.querySelector('template').content.cloneNode(true);
  for (const element of made.children) element.setAttribute('document-id', documentId);
  if (made !== halves) halves.append(made);
  if (!dialog.open) dialog.showModal();
}

// A document that was opened shows its paper and its thread, here in a dialog of the host's own.
provider.addEventListener('saldo-document-open', (event) => {
  event.preventDefault();
  const { id, label } = event.document;
  history.pushState({ label }, '', `#${document.documentElement.dataset.section}/${id}`);
  showPlace(document.documentElement.dataset.section, id);
});
dialog.addEventListener('close', () => {
  if (place().id) stay(`#${place().section}`);
});

// On a narrow screen the paper and the thread take turns.
for (const choice of dialog.querySelectorAll('input[name="document-view"]')) {
  choice.addEventListener('change', () => (dialog.dataset.view = choice.value));
}

// Invoices that were chosen fill the form by themselves; the host only has to show it, before they do.
provider.addEventListener('saldo-report-request', () => go('#report'));

// The session is renewed by itself. When that fails: is the server away, or did the session really end?
const server = watchServer({
  onAway: () => (away.hidden = false),
  onBack: () => {
    away.hidden = true;
    if (expired.hidden === false || lost) renew();
    else for (const element of provider.querySelectorAll('*')) element.refresh?.();
  },
});
let lost = false;

function renew() {
  lost = false;
  expired.hidden = true;
  provider.renew();
}

provider.addEventListener('saldo-session-expired', async () => {
  lost = true;
  if (await server.check()) expired.hidden = false;
});
provider.addEventListener('saldo-error', ({ error }) => {
  if (error?.name === 'ConnectionError' || error?.name === 'TimeoutError') void server.check();
});
expired.querySelector('button').addEventListener('click', renew);
