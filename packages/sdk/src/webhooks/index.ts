/** Verifies what a Saldo server sends to a webhook endpoint. Runs in browsers, Node, Deno, Bun and workers alike. */
export type { WebhookEvent } from '../generated/contract.ts';
export {
  verifyWebhook,
  type ReceivedWebhook,
  type VerifiedWebhook,
  type VerifyOptions,
} from './verify-webhook.ts';
export { WebhookError, type WebhookFault } from './webhook-error.ts';
