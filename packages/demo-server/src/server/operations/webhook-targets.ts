import { OutboundError, type Outbound } from '../outbound/outbound.ts';

const NOWHERE = 'cannot be used: this server sends no webhooks';

/** A server that sends no webhooks. */
export const noWebhooks: Outbound = {
  refuse: () => NOWHERE,
  judge: () => Promise.resolve(NOWHERE),
  send: () => Promise.reject(new OutboundError('refused', 'This server sends no webhooks.')),
};
