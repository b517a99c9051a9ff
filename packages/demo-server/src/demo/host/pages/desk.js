// The publisher's page: what partners reported and asked, and the company's answers, for one of its staff.
import { SaldoPaymentReview, SaldoProvider, SaldoQueryThread } from '/elements/all.js';
import './shell/header.js';
import { ChangesList } from './desk/changes.js';
import { followChanges } from './desk/follow-changes.js';
import { showWaiting } from './desk/waiting.js';
import { find } from './shell/make.js';
import { sections } from './shell/sections.js';
import { NorteStrips } from './shell/strips.js';
import { onLanguage, speak } from './shell/words.js';
import { words } from './words/desk.js';

const provider = find('saldo-provider', SaldoProvider);
const review = find('saldo-payment-review', SaldoPaymentReview);
const threads = find('saldo-query-thread', SaldoQueryThread);
const unread = find('#threads-filter', HTMLSelectElement);
const feedState = find('#feed-state', HTMLElement);
const say = speak(words);

const place = sections((section, id) => {
  document.title = `${say(/** @type {'reports'} */ (section))} · Norte ERP`;
  if (section === 'reports' && id !== '') review.reportId = id;
  if (section === 'threads' && id !== '') threads.threadId = id;
});
place.show();
find('norte-strips', NorteStrips).follow(provider);
unread.addEventListener('change', () => (threads.unread = unread.value === 'unread'));

// The elements are told of what the feed brings; what they show they ask for themselves.
const changes = new ChangesList(find('#changes-list', HTMLElement), say);
/** @type {'reading' | 'live' | 'away'} */
let state = 'reading';
const tellState = () => {
  feedState.dataset['state'] = state;
  const word = say(state);
  if (feedState.textContent !== word) feedState.textContent = word;
};
tellState();
void followChanges(provider, {
  onPublisher: ({ timeZone }) => changes.useTimeZone(timeZone),
  onPast: (some) => changes.add(some),
  onNews(change) {
    changes.add([change], { isNews: true });
    if (change.kind === 'payment_report') review.refresh();
    else threads.refresh();
    void showWaiting(provider, say);
  },
  onRestart: () => changes.clear(),
  onState(now) {
    const isBack = state === 'away' && now === 'live';
    state = now;
    tellState();
    if (isBack) for (const element of [review, threads]) element.refresh();
    if (now === 'live') void showWaiting(provider, say);
  },
});

for (const event of ['saldo-payment-reviewed', 'saldo-message-sent'])
  provider.addEventListener(event, () => void showWaiting(provider, say));
onLanguage(() => {
  place.show();
  changes.render();
  tellState();
});
