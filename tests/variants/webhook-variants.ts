/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- answers are taken apart whatever they are */
import { altering, each, mishearing, rewritten, type Json, type Variant } from './variant.ts';

/** Broken in webhooks, as far as a client sees them. */
export const webhookVariants: readonly Variant[] = [
  {
    name: 'shows the secret of an endpoint to whoever reads it',
    rule: 'WHK-1',
    breaks(serve) {
      const secrets = new Map<string, string>();
      return altering('', '', ({ body }) => {
        if (body?.secret !== undefined) secrets.set(body.id, body.secret);
        else if (secrets.has(body?.id)) body.secret = secrets.get(body.id);
      }).breaks(serve, '');
    },
  },
  mishearing('takes an endpoint at its own machine', 'WHK-2', (request) =>
    new URL(request.url).pathname === '/v1/webhook-endpoints'
      ? rewritten(request, (body) => (body.url = 'https://conformance.invalid/'))
      : request,
  ),
  altering('does not say when a secret ends', 'WHK-3', ({ body }) =>
    each(body, 'secrets', (holder: Json) => holder.secrets.forEach((one: Json) => delete one.endsAt)),
  ),
  altering('tells nobody that an endpoint was disabled', 'WHK-4', ({ body, path }) => {
    if (path === '/v1/changes')
      body.data = body.data.filter((one: Json) => one.kind !== 'webhook_endpoint' || one.revision !== 2);
  }),
  altering('keeps only the last attempt on record', 'WHK-5', ({ body, path }) => {
    if (path.endsWith('/deliveries')) for (const one of body.data) one.attempts = one.attempts.slice(-1);
  }),
];
