// How much waits for the company, beside the names of the sections.
import { showCount } from '../shell/sections.js';

/** @import { SaldoProvider } from '@saldo/elements' */

const most = 100;

/**
 * @param {SaldoProvider} provider
 * @param {(word: 'reportsWaiting' | 'unread') => string} say
 */
export async function showWaiting({ saldo }, say) {
  if (saldo === undefined) return;
  try {
    const [reports, threads] = await Promise.all([
      saldo.paymentReports.list({ status: ['submitted'], limit: most }),
      saldo.threads.list({ unread: true, limit: most }),
    ]);
    showCount('reports', text(reports), say('reportsWaiting'));
    showCount('threads', text(threads), say('unread'));
  } catch {
    // The elements say what is wrong; the numbers come with the next change.
  }
}

/** @param {{ data: readonly unknown[], nextCursor?: string | undefined }} page */
function text({ data, nextCursor }) {
  if (data.length === 0) return '';
  return nextCursor === undefined ? String(data.length) : `${data.length}+`;
}
