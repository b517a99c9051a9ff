// The change feed, the latest on top.
import { make, replace } from './dom.js';
import { instant } from './format.js';
import { followChanges } from './feed.js';
import { status } from './status.js';

const place = document.querySelector('#changes-list');
const filter = document.querySelector('#changes-filter');
const shownAtMost = 100;

/** Follows the feed and shows it; `onChange(change, {isNews})` is told of each. `onState` as of the feed. */
export function changesList({ say, onChange, onState }) {
  let changes = [];
  let feed;
  const fresh = new Set();

  function follow() {
    feed?.stop();
    changes = [];
    feed = followChanges({
      kinds: filter.value,
      onPage(page, { news }) {
        for (const change of page) onChange(change, { isNews: news });
        if (news) for (const change of page) fresh.add(change);
        changes = [...changes, ...page].slice(-shownAtMost);
        if (page.length > 0 || !news) render();
        if (news && page.length > 0) setTimeout(() => fresh.clear(), 3000);
      },
      onState,
      onRestart: () => (changes = []),
    });
  }

  function render() {
    if (changes.length === 0) {
      replace(place, () => make('p', { class: 'notice' }, say('noChanges')));
      return;
    }
    replace(place, () =>
      make(
        'table',
        { class: 'records feed' },
        make('caption', { class: 'hidden' }, say('changes')),
        make(
          'thead',
          {},
          make(
            'tr',
            {},
            make('th', { scope: 'col' }, say('what')),
            make('th', { scope: 'col', class: 'when' }, say('when')),
          ),
        ),
        make('tbody', {}, [...changes].reverse().map(row)),
      ),
    );
  }

  function row(change) {
    const { kind, id, op, revision, at, data } = change;
    const about = describe(say, change);
    const href = {
      payment_report: `#reports/${id}`,
      thread: `#threads/${id}`,
      message: `#threads/${data?.threadId}`,
    }[kind];
    return make(
      'tr',
      { class: fresh.has(change) && 'fresh' },
      make(
        'th',
        { scope: 'row' },
        make(
          'span',
          { class: 'kind' },
          say(`kind_${kind}`) ?? kind,
          op === 'upsert' ? '' : ` · ${say(`op_${op}`) ?? op}`,
        ),
        href
          ? make('a', { href, class: 'row-link', 'data-key': `${id}-${revision}` }, about.title)
          : make('span', {}, about.title),
        about.more && make('span', { class: 'sub clipped' }, about.more),
      ),
      make(
        'td',
        { class: 'when' },
        instant(at),
        make('span', { class: 'sub' }, `${say('revision')} ${revision}`),
      ),
    );
  }

  filter.addEventListener('change', follow);
  follow();
  return { render };
}

function describe(say, { kind, externalId, id, data }) {
  if (kind === 'payment_report' && data) {
    return { title: data.number, more: [data.partner.name, ' · ', status(say, data.status)] };
  }
  if (kind === 'thread' && data) return { title: data.subject, more: [data.partner.name] };
  if (kind === 'message' && data) {
    return {
      title: data.text,
      more: [data.author.name ?? say(data.author.side === 'publisher' ? 'you' : 'partner')],
    };
  }
  return { title: externalId ?? id };
}
