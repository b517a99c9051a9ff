// Follows the change feed as any ERP would: read up to now, keep the cursor, then hear of each change as it happens.
import { address, get } from './api.js';

const pageSize = 500;
const pauseMs = 2000;
const longestPauseMs = 30_000;

/**
 * Reads from the beginning and then follows. `onPage` gets changes, oldest first, and whether they are news; `onState` gets
 * `reading`, `live` or `away`; `onRestart` is told when the feed starts over, because the cursor was too old (410).
 */
export function followChanges({ kinds, onPage, onState, onRestart }) {
  let after;
  let caughtUp = false;
  let failures = 0;
  let timer;
  let events;
  let stopped = false;

  async function read() {
    try {
      for (let page = { hasMore: true }; page.hasMore;) {
        page = await get('/changes', { kind: kinds, after, limit: pageSize });
        if (stopped) return;
        after = page.nextCursor;
        onPage(page.data, { news: caughtUp });
      }
      caughtUp = true;
      follow();
    } catch (error) {
      if (stopped) return;
      if (error.status === 410) {
        after = undefined;
        caughtUp = false;
        onRestart();
      }
      again();
    }
  }

  function follow() {
    events = new window.EventSource(address('/events', { kind: kinds, after }));
    events.addEventListener('open', () => {
      failures = 0;
      onState('live');
    });
    events.addEventListener('change', ({ data, lastEventId }) => {
      after = lastEventId;
      onPage([JSON.parse(data)], { news: true });
    });
    // After a cut the browser comes again by itself, with the last id; after a refusal, and what ended it for good, it does not.
    events.addEventListener('problem', again);
    events.addEventListener('error', () => {
      onState('away');
      if (events.readyState === window.EventSource.CLOSED) again();
    });
  }

  function again() {
    events?.close();
    onState('away');
    clearTimeout(timer);
    timer = setTimeout(read, Math.min(pauseMs * 2 ** failures, longestPauseMs));
    failures += 1;
  }

  onState('reading');
  void read();

  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      events?.close();
    },
  };
}
