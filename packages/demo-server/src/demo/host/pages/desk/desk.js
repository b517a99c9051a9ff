// The publisher's page: what partners reported and asked, and the company's answers.
import { place, sections, speak } from '../page.js';
import { words } from '../words/desk.js';
import { get } from './api.js';
import { changesList } from './changes.js';
import { fillDrawer } from './drawer.js';
import { useTimeZone } from './format.js';
import { reportFacts } from './report-detail.js';
import { reportsList } from './reports.js';
import { reviewForm } from './review.js';
import { conversation } from './thread-detail.js';
import { aboutWhat, threadsList } from './threads.js';

const drawer = document.querySelector('#detail');
const away = document.querySelector('#away');
const feedState = document.querySelector('#feed-state');
const told = document.querySelector('#told');

const say = speak(words);
const tell = (sentence) => (told.textContent = sentence);
const reports = reportsList({ say });
const threads = threadsList({ say });
let publisher;
/** What the drawer shows: `{id, render()}`. */
let open;

function openReport(id) {
  let report = reports.get(id);
  const render = () => {
    report = reports.get(id) ?? report;
    if (!report || open?.id !== id) return;
    fillDrawer(drawer, {
      say,
      title: report.number,
      subtitle: report.partner.name,
      content: () => [...reportFacts({ say, report, publisher }), review(report)],
    });
  };
  const take = (answer) => {
    report = answer;
    reports.put(answer);
    count();
    render();
  };
  const review = reviewForm({ say, tell, render, onReviewed: take });
  if (!report) void read(`/payment-reports/${id}`, take);
  return { id, render };
}

function openThread(id) {
  let thread = threads.get(id);
  const render = () => {
    thread = threads.get(id) ?? thread;
    if (!thread || open?.id !== id) return;
    fillDrawer(drawer, {
      say,
      title: thread.subject,
      subtitle: `${thread.partner.name} · ${aboutWhat(say, thread.about)}`,
      content: messages.content,
    });
    messages.shown();
  };
  const take = (answer) => {
    thread = answer;
    threads.put(answer);
    count();
    render();
  };
  const messages = conversation({ say, tell, id, render, onRead: take });
  if (!thread) void read(`/threads/${id}`, take);
  return { id, render, take: messages.take };
}

/** Reads what a deep link names; what is not there is said in the drawer. */
async function read(path, take) {
  try {
    take(await get(path));
  } catch (error) {
    const word = error.status === 404 || error.status === 422 ? 'gone' : 'failed';
    fillDrawer(drawer, { say, title: say('desk'), content: () => say(word) });
  }
}

function count() {
  show(
    '#reports-count',
    reports.count(({ status }) => status === 'submitted'),
    say('submitted'),
  );
  show(
    '#threads-count',
    threads.count(({ unreadCount }) => unreadCount > 0),
    say('unread'),
  );
}

function show(selector, number, word) {
  const badge = document.querySelector(selector);
  badge.hidden = number === 0;
  badge.textContent = String(number);
  badge.title = word;
}

const { stay } = sections({
  onShow(section, id) {
    document.title = `${say(section)} · Norte ERP`;
    if (!id || section === 'changes') {
      drawer.close();
      return;
    }
    if (open?.id !== id) {
      drawer.replaceChildren();
      open = section === 'reports' ? openReport(id) : openThread(id);
    }
    if (!drawer.open) drawer.showModal();
    open.render();
  },
});
drawer.addEventListener('close', () => {
  open = undefined;
  if (place().id) stay(`#${place().section}`);
});

let isAway = false;
const changes = changesList({
  say,
  onChange({ kind, data }, { isNews }) {
    if (!data) return;
    if (kind === 'payment_report') reports.put(data, { isNews });
    if (kind === 'thread') threads.put(data, { isNews });
    if (kind === 'message' && isNews && open?.id === data.threadId) open.take(data);
    if (isNews) {
      count();
      if (open?.id === data.id) open.render();
    }
  },
  onState(state) {
    feedState.dataset.state = state;
    const word = say({ live: 'live', reading: 'reading', away: 'paused' }[state]);
    if (feedState.textContent !== word) feedState.textContent = word;
    away.hidden = state !== 'away';
    if (isAway && state !== 'away') {
      reports.retry();
      threads.retry();
    }
    isAway = state === 'away';
    count();
  },
});

reports.reload();
threads.reload();
get('/publisher').then(
  (answer) => {
    publisher = answer;
    useTimeZone(answer.timeZone);
    redraw();
  },
  () => undefined,
);

function redraw() {
  reports.render();
  threads.render();
  changes.render();
  open?.render();
}
addEventListener('norte-language', () => {
  redraw();
  document.title = `${say(document.documentElement.dataset.section)} · Norte ERP`;
  feedState.textContent = say({ live: 'live', reading: 'reading', away: 'paused' }[feedState.dataset.state]);
});
