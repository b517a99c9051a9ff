import { z } from 'zod';
import {
  changeKindValues,
  webhookDeliveryStatusValues,
  type WebhookDelivery,
  type WebhookEndpoint,
} from '../../generated/contract.ts';
import { withActions } from '../actions.ts';
import { defineCommand, type Context } from '../command.ts';
import { listRows, pageSize } from '../list-rows.ts';
import { count, instant, listOf, seconds, text } from '../option-values.ts';
import type { Column } from '../terminal/table.ts';
import { ext } from '../../transport/external-id.ts';
import { UsageError } from '../usage-error.ts';

const values = z.object({
  kind: listOf(changeKindValues).optional(),
  partner: z.array(text).optional(),
  description: text.optional(),
  overlap: seconds(0, 2_592_000).optional(),
  since: instant.optional(),
  after: text.optional(),
  status: z.enum(webhookDeliveryStatusValues, `takes ${webhookDeliveryStatusValues.join(' or ')}`).optional(),
  limit: count.optional(),
  all: z.boolean().optional(),
});

type Values = z.infer<typeof values>;

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
  summary: 'List, make and mend the endpoints to which changes are sent.',
  help: [
    'list                    which there are, and how they fare',
    'create ADDRESS          sends there from now on, and shows the secret, this once',
    '  --kind KINDS          only changes of these kinds: ' + changeKindValues.join(', '),
    '  --partner EXTERNAL_ID only what concerns a partner; may be repeated',
    '  --description TEXT    for people',
    'rotate ID               makes another secret, shown this once',
    '  --overlap TIME        how long those before it go on, as 24h; a day unless told otherwise, 0 ends them at once',
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
  values,
  ...withActions<Values>('webhooks', {
    list: {
      options: ['limit', 'all'],
      async run(context, { limit, all }) {
        const rows = context.saldo.webhooks.list(
          { limit: pageSize({ limit, all }) },
          { signal: context.signal },
        );
        await listRows(context, rows, endpointColumns, { limit, all });
        return 0;
      },
    },
    create: { takes: ['ADDRESS'], options: ['kind', 'partner', 'description'], run: create },
    rotate: {
      takes: ['ID'],
      options: ['overlap'],
      async run(context, { overlap }, id: string) {
        const body = overlap === undefined ? {} : { overlapSeconds: overlap };
        const { signal } = context;
        return tellSecret(context, await context.saldo.webhooks.rotateSecret(id, body, { signal }));
      },
    },
    test: {
      takes: ['ID'],
      async run(context, _, id: string) {
        const { signal } = context;
        return tellDelivery(context, await context.saldo.webhooks.test(id, { signal }));
      },
    },
    replay: { takes: ['ID', '[WEBHOOK_ID]'], options: ['since', 'after'], run: replay },
    deliveries: {
      takes: ['ID'],
      options: ['status', 'limit', 'all'],
      async run(context, { status, limit, all }, id: string) {
        const query = { status, limit: pageSize({ limit, all }) };
        const rows = context.saldo.webhooks.deliveries(id, query, { signal: context.signal });
        await listRows(context, rows, deliveryColumns, { limit, all });
        return 0;
      },
    },
  }),
});

async function create(
  context: Context,
  { kind: kinds, partner, description }: Values,
  url: string,
): Promise<number> {
  const body = {
    url,
    ...(description === undefined ? {} : { description }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(partner === undefined ? {} : { partnerIds: partner.map((one) => ext(one)) }),
  };
  return tellSecret(context, await context.saldo.webhooks.create(body, { signal: context.signal }));
}

async function replay(
  context: Context,
  { since, after }: Values,
  id: string,
  webhookId?: string,
): Promise<number> {
  const { saldo, terminal, json, signal } = context;
  if ([since, after, webhookId].filter((one) => one !== undefined).length !== 1)
    throw new UsageError('saldo webhooks replay takes --since, --after or the id of a delivery.');
  if (webhookId !== undefined)
    return tellDelivery(context, await saldo.webhooks.replayDelivery(id, webhookId, { signal }));
  const from = since === undefined ? { after: after! } : { since };
  const endpoint = await saldo.webhooks.replay(id, from, { signal });
  if (json) terminal.json(endpoint);
  else terminal.note('It is sent again from there on.');
  return 0;
}

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
