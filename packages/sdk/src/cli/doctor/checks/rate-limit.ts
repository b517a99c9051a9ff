import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';
import { readRateLimit } from '../rate-limit-field.ts';
import { access } from './access.ts';

/** As a part of the quota. */
const little = 0.1;

/** The key has requests left. */
export const rateLimit: Check = {
  name: 'Rate limit',
  needs: [access],
  async look(examination) {
    const { headers } = await examination.publisher();
    const quotas = readRateLimit(headers.get('RateLimit-Policy'), headers.get('RateLimit'));
    const low = quotas.find(({ quota, remaining }) => remaining < quota * little);
    if (low !== undefined)
      return wrong(
        `Of "${low.policy}" ${low.remaining} of ${low.quota} requests are left, more in ${low.resetSeconds} seconds.`,
        'Send many records in one request, follow changes instead of asking for them; SALDO_RATE_LIMITS of the server raises it.',
      );
    const told = quotas.map(({ policy, remaining, quota }) => `${remaining} of ${quota} (${policy})`);
    return right(told.length === 0 ? 'The server counts no requests.' : `Requests left: ${told.join(', ')}.`);
  },
};
