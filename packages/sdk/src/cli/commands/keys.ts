import { z } from 'zod';
import { apiKeyScopeValues, type ApiKey, type ApiKeySecret } from '../../generated/contract.ts';
import { withActions } from '../actions.ts';
import { defineCommand, type Context } from '../command.ts';
import { listRows, pageSize } from '../list-rows.ts';
import { count, end, listOf, seconds } from '../option-values.ts';
import type { Column } from '../terminal/table.ts';
import { UsageError } from '../usage-error.ts';

const values = z.object({
  scopes: listOf(apiKeyScopeValues).optional(),
  expires: end.optional(),
  overlap: seconds(0, 2_592_000).optional(),
  limit: count.optional(),
  all: z.boolean().optional(),
});

type Values = z.infer<typeof values>;

const columns: Column<ApiKey>[] = [
  { header: 'ID', cell: ({ id }) => id },
  { header: 'NAME', cell: ({ name }) => name, shrinks: true },
  { header: 'SCOPES', cell: ({ scopes }) => scopes.join(',') },
  { header: 'STATUS', cell: ({ status }) => status },
  { header: 'EXPIRES', cell: ({ expiresAt }) => expiresAt },
  { header: 'LAST USED', cell: ({ lastUsedAt }) => lastUsedAt },
];

/** `saldo keys`. */
export const keys = defineCommand({
  name: 'keys',
  summary: 'List, make, rotate and end API keys. The key in use needs the scope keys.',
  help: [
    'list                   every key that there ever was, the newest first',
    '  --limit N, --all     rows, 50 unless told otherwise',
    'create NAME            makes one that may no more than the key in use, and shows the secret, this once',
    `  --scopes SCOPES      what it may do: ${apiKeyScopeValues.join(', ')}`,
    '  --expires TIME       when it ends, as 2036-03-31T00:00:00Z or 90d from now; otherwise it does not',
    'rotate ID              makes its successor, and shows the secret, this once',
    '  --overlap TIME       how long the old one goes on, as 24h; a day unless told otherwise, 0 ends it at once',
    '  --expires TIME       when the new one ends; needed where the old one does',
    'revoke ID              ends it at once',
  ],
  options: {
    scopes: { type: 'string' },
    expires: { type: 'string' },
    overlap: { type: 'string' },
    limit: { type: 'string' },
    all: { type: 'boolean' },
  },
  values,
  ...withActions<Values>('keys', {
    list: {
      options: ['limit', 'all'],
      async run(context, { limit, all }) {
        const rows = context.saldo.apiKeys.list(
          { limit: pageSize({ limit, all }) },
          { signal: context.signal },
        );
        await listRows(context, rows, columns, { limit, all });
        return 0;
      },
    },
    create: { takes: ['NAME'], options: ['scopes', 'expires'], run: create },
    rotate: { takes: ['ID'], options: ['overlap', 'expires'], run: rotate },
    revoke: {
      takes: ['ID'],
      async run({ saldo, terminal, json, signal }, _, id: string) {
        await saldo.apiKeys.revoke(id, { signal });
        if (json) terminal.json({ id, status: 'revoked' });
        else terminal.note('It is refused from now on.');
        return 0;
      },
    },
  }),
});

async function create(context: Context, { scopes, expires }: Values, name: string): Promise<number> {
  if (scopes === undefined)
    throw new UsageError(`--scopes is needed: one or more of ${apiKeyScopeValues.join(', ')}.`);
  const body = { name, scopes, ...(expires !== undefined && { expiresAt: expires }) };
  return tellSecret(context, await context.saldo.apiKeys.create(body, { signal: context.signal }));
}

async function rotate(context: Context, { overlap, expires }: Values, id: string): Promise<number> {
  const body = {
    ...(overlap !== undefined && { overlapSeconds: overlap }),
    ...(expires !== undefined && { expiresAt: expires }),
  };
  return tellSecret(context, await context.saldo.apiKeys.rotate(id, body, { signal: context.signal }));
}

function tellSecret({ terminal, json }: Context, made: ApiKeySecret): number {
  const { apiKey, secret, replaces } = made;
  if (json) {
    terminal.json(made);
    return 0;
  }
  terminal.out(`${apiKey.id}  ${secret}`);
  terminal.note('Keep the secret: it is not shown again.');
  if (replaces?.expiresAt !== undefined) terminal.note(`The old one ends at ${replaces.expiresAt}.`);
  return 0;
}
