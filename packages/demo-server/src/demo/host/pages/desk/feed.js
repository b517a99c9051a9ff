// Follows the change feed as any ERP would: read a page, deal with it, keep its cursor, go on from there.
import { get } from './api.js';

const pageSize = 500;
const pauseMs = 4000;
const longestPauseMs = 30_000;

/**
 * Reads from the beginning and then asks for more every few seconds, while somebody looks at the page. `onPage` gets the
 * changes of a page, oldest first, and whether they are news; `onState` gets `reading`, `live` or `away`; `onRestart` is told
 * when the feed starts over, because the cursor was too old (410).
 */
export function followChanges({ kinds, onPage, onState, onRestart }) {
  let after;
  let caughtUp = false;
  let failures = 0;
  let timer;
  let running = false;
  let stopped = false;

  const wait = (ms) => {
    clearTimeout(timer);
    timer = setTimeout(read, ms);
  };

  async function read() {
    if (stopped || running || document.visibilityState === 'hidden') return;
    running = true;
    try {
      const page = await get('/changes', { kind: kinds, after, limit: pageSize });
      if (stopped) return;
      after = page.nextCursor;
      failures = 0;
      onPage(page.data, { news: caughtUp });
      caughtUp ||= !page.hasMore;
      onState(caughtUp ? 'live' : 'reading');
      wait(page.hasMore ? 0 : pauseMs);
    } catch (error) {
      if (stopped) return;
      if (error.status === 410) {
        after = undefined;
        caughtUp = false;
        onRestart();
      }
      failures += 1;
      onState('away');
      wait(Math.min(pauseMs * 2 ** (failures - 1), longestPauseMs));
    } finally {
      running = false;
    }
  }

  const look = () => void read();
  document.addEventListener('visibilitychange', look);
  addEventListener('online', look);
  onState('reading');
  void read();

  return {
    /** Reads now instead of after the pause. */
    hurry: look,
    stop() {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('online', look);
    },
  };
}
