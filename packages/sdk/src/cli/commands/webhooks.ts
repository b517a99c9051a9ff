import { z } from 'zod';
import {
  changeKindValues,
  webhookDeliveryStatusValues,
  type WebhookDelivery,
  type WebhookEndpoint,
} from '../../generated/contract.ts';
import { defineCommand, type Context } from '../command.ts';
import { listRows, pageSize } from '../list-rows.ts';
import { count, listOf, text } from '../option-values.ts';
import type { Column } from '../terminal/table.ts';
import { ext } from '../../transport/external-id.ts';
import { UsageError } from '../usage-error.ts';

const actions = ['list', 'create', 'rotate', 'test', 'replay', 'deliveries'] as const;

const endpointColumns: Column<WebhookEndpoint>[] = [
  { header: 'ID', cell: ({ id }) => id },
  { header: 'URL', cell: ({ url }) => url, shrinks: true },
  { header: 'KINDS', cell: ({ kinds }) => kinds?.join(',') ?? 'all' },
  { header: 'STATUS', cell: ({ status, failing }) => (failing ? `${status}, failing` : status) },
  { header: 'DELIVERED', cell: ({ lastDeliveredAt }) => lastDeliveredAt },
];

const deliveryColumns: Column<WebhookDelivery>[] = [
  { header: 'AT', cell: ({ attempts }) => attempts.at(-1)?.at },
  { header: 'ID', cell: ({ id }) => id },
  { header: 'EVENT', cell: ({ event }) => event.type, shrinks: true },
  { header: 'STATUS', cell: ({ status }) => status },
  { header: 'ANSWER', cell: ({ attempts }) => answerOf(attempts.at(-1)) },
];

/** `saldo webhooks`. */
export const webhooks = defineCommand({
  name: 'webhooks',
  synopsis: 'list | create ADDRESS | rotate ID | test ID | replay ID [WEBHOOK_ID] | deliveries ID [options]',
  summary: 'List, make and mend the endpoints to which changes are sent.',
  help: [
    'create ADDRESS          sends there from now on, and shows the secret, this once',
    '  --kind KINDS          only changes of these kinds: ' + changeKindValues.join(', '),
    '  --partner EXTERNAL_ID only what concerns a partner; may be repeated',
    '  --description TEXT    for people',
    'rotate ID               makes another secret, shown this once',
    '  --overlap SECONDS     how long those before it go on; a day unless told otherwise, 0 ends them at once',
    'test ID                 sends a test and says what became of it',
    'replay ID               sends again what happened',
    '  --since INSTANT       at 2026-03-31T00:00:00Z or later, or',
    '  --after CURSOR        behind the cursor of an event',
    'replay ID WEBHOOK_ID    sends one delivery again and says what became of it',
    'deliveries ID           what was sent, the latest first; the log is kept for 30 days',
    '  --status STATUS       ' + webhookDeliveryStatusValues.join(' or '),
    '--limit N, --all        rows of list and deliveries, 50 unless told otherwise',
    'Exit code 1 where a test or one delivery did not arrive.',
  ],
  options: {
    kind: { type: 'string' },
    partner: { type: 'string', multiple: true },
    description: { type: 'string' },
    overlap: { type: 'string' },
    since: { type: 'string' },
    after: { type: 'string' },
    status: { type: 'string' },
    limit: { type: 'string' },
    all: { type: 'boolean' },
  },
  values: z.object({
    kind: listOf(changeKindValues).optional(),
    partner: z.array(text).optional(),
    description: text.optional(),
    overlap: z
      .string()
      .regex(/^\d{1,7}$/, 'takes seconds, from 0 to 2592000')
      .transform(Number)
      .optional(),
    since: z.iso
      .datetime({ offset: true, error: 'takes an instant such as 2026-03-31T00:00:00Z' })
      .optional(),
    after: text.optional(),
    status: z
      .enum(webhookDeliveryStatusValues, `takes ${webhookDeliveryStatusValues.join(' or ')}`)
      .optional(),
    limit: count.optional(),
    all: z.boolean().optional(),
  }),
  takesFiles: false,
  takesActions: actions,
  async run(context, values, [action, target, webhookId]) {
    const { saldo, terminal, json, signal } = context;
    const { limit, all, since, after } = values;
    const page = pageSize({ limit, all });
    if (action === 'list') {
      await listRows(context, saldo.webhooks.list({ limit: page }, { signal }), endpointColumns, {
        limit,
        all,
      });
      return 0;
    }
    if (target === undefined)
      throw new UsageError(
        action === 'create'
          ? 'saldo webhooks create takes the address of the endpoint.'
          : `saldo webhooks ${action} takes the id of an endpoint.`,
      );
    switch (action) {
      case 'create': {
        const { kind: kinds, partner, description } = values;
        const body = {
          url: target,
          ...(description === undefined ? {} : { description }),
          ...(kinds === undefined ? {} : { kinds }),
          ...(partner === undefined ? {} : { partnerIds: partner.map((one) => ext(one)) }),
        };
        return tellSecret(context, await saldo.webhooks.create(body, { signal }));
      }
      case 'rotate': {
        const { overlap } = values;
        const body = overlap === undefined ? {} : { overlapSeconds: overlap };
        return tellSecret(context, await saldo.webhooks.rotateSecret(target, body, { signal }));
      }
      case 'test':
        return tellDelivery(context, await saldo.webhooks.test(target, { signal }));
      case 'replay': {
        if (webhookId !== undefined)
          return tellDelivery(context, await saldo.webhooks.replayDelivery(target, webhookId, { signal }));
        if ((since === undefined) === (after === undefined))
          throw new UsageError('saldo webhooks replay takes --since, --after or the id of a delivery.');
        const from = since === undefined ? { after: after! } : { since };
        const endpoint = await saldo.webhooks.replay(target, from, { signal });
        if (json) terminal.json(endpoint);
        else terminal.note('It is sent again from there on.');
        return 0;
      }
      default: {
        const { status } = values;
        const rows = saldo.webhooks.deliveries(target, { status, limit: page }, { signal });
        await listRows(context, rows, deliveryColumns, { limit, all });
        return 0;
      }
    }
  },
});

function tellSecret(
  { terminal, json }: Context,
  endpoint: WebhookEndpoint & { readonly secret: string },
): number {
  if (json) terminal.json(endpoint);
  else {
    terminal.out(`${endpoint.id}  ${endpoint.secret}`);
    terminal.note('Keep the secret: it is not shown again.');
  }
  return 0;
}

function tellDelivery({ terminal, json }: Context, delivery: WebhookDelivery): number {
  if (json) terminal.json(delivery);
  else terminal.out(`${delivery.id}  ${delivery.status}  ${answerOf(delivery.attempts.at(-1))}`);
  return delivery.status === 'delivered' ? 0 : 1;
}

/** The status that was answered, or why there is none. */
function answerOf(attempt: WebhookDelivery['attempts'][number] | undefined): string {
  return String(attempt?.status ?? attempt?.error ?? '');
}
