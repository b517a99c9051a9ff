/** Told the ids of publisher and endpoint when an endpoint has been changed. */
export const WEBHOOKS_CHANNEL = 'saldo_webhooks';
