// Follows the change feed as any ERP would: read up to now, keep the cursor, then hear of each change as it happens.
import { pause } from '../shell/watch-server.js';

/** @import { SaldoProvider } from '@saldo/elements' */
/** @import { Change, Publisher } from '@saldo/sdk/contract' */

const pageSize = 500;
const pauseMs = 2000;
const longestPauseMs = 30_000;

/** What partners answer. @type {('payment_report' | 'thread' | 'message')[]} */
const kind = ['payment_report', 'thread', 'message'];

/**
 * @typedef {object} Listener
 * @property {(publisher: Publisher) => void} onPublisher whose feed it is
 * @property {(changes: readonly Change[]) => void} onPast what happened before, oldest first
 * @property {(change: Change) => void} onNews
 * @property {() => void} onRestart the feed starts over, because the cursor was too old
 * @property {(state: 'reading' | 'live' | 'away') => void} onState
 */

/**
 * Follows with the provider's session for as long as the page is there.
 *
 * @param {SaldoProvider} provider
 * @param {Listener} listener
 * @returns {Promise<never>}
 */
export async function followChanges(provider, listener) {
  /** @type {string | undefined} */
  let after;
  let caughtUp = false;
  let failures = 0;
  listener.onState('reading');
  for (;;) {
    try {
      await provider.updateComplete;
      const { saldo } = provider;
      if (saldo === undefined) throw new Error('The provider has no client.');
      listener.onPublisher((await saldo.session.get()).publisher);
      for (let hasMore = !caughtUp; hasMore;) {
        const page = await saldo.changes.list({ kind, after, limit: pageSize });
        after = page.nextCursor;
        hasMore = page.hasMore;
        listener.onPast(page.data);
      }
      caughtUp = true;
      const onConnection = (/** @type {boolean} */ connected) => {
        if (connected) failures = 0;
        listener.onState(connected ? 'live' : 'away');
      };
      for await (const { change, cursor } of saldo.events.follow({ after, kind, onConnection })) {
        after = cursor;
        listener.onNews(change);
      }
    } catch (error) {
      const { status } = /** @type {{ status?: number }} */ (error);
      if (status === 410) {
        after = undefined;
        caughtUp = false;
        listener.onRestart();
      }
      // The session of the stream has ended; the next one begins where it stood.
      if (status === 401 && failures === 0) {
        failures = 1;
        continue;
      }
    }
    listener.onState('away');
    await pause(Math.min(pauseMs * 2 ** failures, longestPauseMs));
    failures += 1;
  }
}
