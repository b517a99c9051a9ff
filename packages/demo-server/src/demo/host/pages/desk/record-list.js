// A table of records that loads page by page, and takes up what the change feed brings.
import { Away } from './api.js';
import { make, replace } from './dom.js';

/**
 * `columns`: `{word, className, cell(record)}`. `load(cursor)` answers `{data, nextCursor}`. `fits(record)`: whether the list
 * shows it, as it is filtered now. `compare` orders as the server does.
 */
export function recordList({ place, say, caption, columns, empty, load, fits, compare }) {
  let records = new Map();
  let cursor;
  let state = 'loading';
  let error;
  let round = 0;
  let floor;
  let isRenderDue = false;
  const fresh = new Set();

  async function more() {
    const asked = round;
    state = 'loading';
    render();
    try {
      const page = await load(cursor);
      if (asked !== round) return;
      for (const record of page.data) if (newer(record)) records.set(record.id, record);
      cursor = page.nextCursor;
      floor = cursor && page.data.at(-1);
      for (const record of records.values()) if (isBelow(record)) records.delete(record.id);
      state = 'loaded';
    } catch (failure) {
      if (asked !== round) return;
      error = failure;
      state = 'failed';
    }
    render();
  }

  /** Changes come at least once and may be overtaken by a list that was read later. */
  const newer = ({ id, revision }) => revision >= (records.get(id)?.revision ?? 0);

  /** What comes after the last page that was loaded is not there yet. */
  const isBelow = (record) => floor !== undefined && compare(record, floor) > 0;

  /** Once for all that comes at the same time. */
  function renderSoon() {
    if (isRenderDue) return;
    isRenderDue = true;
    queueMicrotask(() => {
      isRenderDue = false;
      render();
    });
  }

  function render() {
    const shown = [...records.values()].filter(fits).sort(compare);
    const children = [];
    if (shown.length > 0) children.push(table(shown));
    else if (state === 'loaded' && !cursor) children.push(nothing());
    else if (state === 'loading') children.push(skeleton());
    if (state === 'failed') children.push(trouble());
    else if (cursor) children.push(moreButton());
    replace(place, () => children);
    place.setAttribute('aria-busy', String(state === 'loading'));
  }

  const table = (shown) =>
    make(
      'table',
      { class: 'records' },
      make('caption', { class: 'hidden' }, say(caption)),
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          columns.map(({ word, className }) => make('th', { scope: 'col', class: className }, say(word))),
        ),
      ),
      make('tbody', {}, shown.map(row)),
    );

  const row = (record) =>
    make(
      'tr',
      { class: fresh.has(record.id) && 'fresh' },
      columns.map(({ className, cell, isHeader }) =>
        make(isHeader ? 'th' : 'td', { class: className, scope: isHeader && 'row' }, cell(record)),
      ),
    );

  const nothing = () =>
    make(
      'div',
      { class: 'notice' },
      make('p', {}, say(empty)),
      make('p', { class: 'quiet' }, say(`${empty}Text`)),
    );

  const skeleton = () =>
    make(
      'div',
      { class: 'skeleton', role: 'status' },
      make('span', { class: 'hidden' }, say('loading')),
      Array.from({ length: 8 }, () => make('span', { class: 'bone' })),
    );

  const trouble = () =>
    make(
      'div',
      { class: 'notice', role: 'alert' },
      make('p', {}, say(error instanceof Away ? 'awayTitle' : 'failed')),
      error.problem?.requestId &&
        make('p', { class: 'quiet' }, `${say('request')} ${error.problem.requestId}`),
      make('button', { type: 'button', 'data-key': 'retry', onclick: () => void more() }, say('retry')),
    );

  const moreButton = () =>
    make(
      'button',
      {
        type: 'button',
        class: 'more',
        'data-key': 'more',
        'aria-disabled': state === 'loading' && 'true',
        onclick: () => state !== 'loading' && void more(),
      },
      say('more'),
    );

  return {
    render,
    /** Loads anew, from the first page. */
    reload() {
      round += 1;
      records = new Map();
      cursor = undefined;
      floor = undefined;
      void more();
    },
    /** Goes on where loading failed. */
    retry() {
      if (state === 'failed') void more();
    },
    get: (id) => records.get(id),
    /** What the feed brought or a write answered. `isNews`: marks the row for a moment. */
    put(record, { isNews = false } = {}) {
      if (!newer(record) || isBelow(record)) return;
      records.set(record.id, record);
      renderSoon();
      if (!isNews) return;
      fresh.add(record.id);
      setTimeout(() => fresh.delete(record.id), 3000);
    },
    /** How many of those that are loaded fulfil the condition. */
    count: (condition) => [...records.values()].filter(condition).length,
  };
}
