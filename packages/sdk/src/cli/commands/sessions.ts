import { z } from 'zod';
import type { Components, SessionInput } from '../../generated/contract.ts';
import { withActions } from '../actions.ts';
import { defineCommand, type Context } from '../command.ts';
import { listOf, origin, seconds, text } from '../option-values.ts';
import { UsageError } from '../usage-error.ts';

const components = [
  ...(['statement', 'invoiceList', 'documentDetail', 'paymentReport'] as const),
  ...(['queryThread', 'pdfViewer', 'paymentReview', 'changeFeed'] as const),
] as const satisfies readonly (keyof Components)[];

const values = z.object({
  partner: text.optional(),
  staff: z.boolean().optional(),
  portfolio: z.array(text).optional(),
  user: text.optional(),
  'user-name': text.optional(),
  origin: z.array(origin).max(5, 'may be given five times at most').optional(),
  components: listOf(components).optional(),
  'view-only': z.boolean().optional(),
  ttl: seconds(60, 900).optional(),
});

type Values = z.infer<typeof values>;

/** `saldo sessions`. */
export const sessions = defineCommand({
  name: 'sessions',
  summary: 'Mint sessions for pages, to try them, and end sessions.',
  help: [
    'mint                      makes a session, and shows its token, this once',
    '  --partner EXTERNAL_ID   for a partner, or',
    '  --staff                 for one of your own people, who sees everything or, with',
    '  --portfolio EXTERNAL_ID, this partner alone; may be repeated',
    '  --origin ORIGIN         the page that may use it, such as https://erp.example; one to five times',
    '  --user ID               the person, as you know them; needed for staff',
    '  --user-name NAME        their name, as reports and messages show it',
    '  --components LIST       these elements alone: ' + components.slice(0, 4).join(', ') + ',',
    '                          ' + components.slice(4).join(', '),
    '  --view-only             files are looked at and not taken away',
    '  --ttl TIME              60 to 900 seconds, or as 15m; 10m unless told otherwise',
    'revoke [ID]               ends this session, or all of',
    '  --partner EXTERNAL_ID   a partner,',
    '  --user ID               a person, or with both of that person at that partner',
  ],
  options: {
    partner: { type: 'string' },
    staff: { type: 'boolean' },
    portfolio: { type: 'string', multiple: true },
    user: { type: 'string' },
    'user-name': { type: 'string' },
    origin: { type: 'string', multiple: true },
    components: { type: 'string' },
    'view-only': { type: 'boolean' },
    ttl: { type: 'string' },
  },
  values,
  ...withActions<Values>('sessions', {
    mint: {
      options: [
        'partner',
        'staff',
        'portfolio',
        'user',
        'user-name',
        'origin',
        'components',
        'view-only',
        'ttl',
      ],
      run: mint,
    },
    revoke: { takes: ['[ID]'], options: ['partner', 'user'], run: revoke },
  }),
});

async function mint({ saldo, terminal, json, signal }: Context, asked: Values): Promise<number> {
  const session = await saldo.sessions.create(inputOf(asked), { signal });
  if (json) terminal.json(session);
  else {
    terminal.out(`${session.id}  ${session.token}`);
    terminal.note(`It ends at ${session.expiresAt}. The token is not shown again.`);
  }
  return 0;
}

function inputOf({
  partner,
  staff,
  portfolio,
  user,
  origin: origins,
  components: listed,
  ttl,
  ...rest
}: Values): SessionInput {
  const isStaff = staff === true || portfolio !== undefined;
  if ((partner === undefined) !== isStaff)
    throw new UsageError('saldo sessions mint takes --partner EXTERNAL_ID, or --staff with --user ID.');
  if (origins === undefined)
    throw new UsageError(
      '--origin is needed: the page that may use the session, such as https://erp.example.',
    );
  if (user === undefined && (isStaff || rest['user-name'] !== undefined))
    throw new UsageError('--user is needed: the person, as you know them.');
  return {
    ...(partner !== undefined && { partner: { externalId: partner } }),
    ...(isStaff && {
      staff:
        portfolio === undefined
          ? { sees: 'everything' }
          : { partners: portfolio.map((externalId) => ({ externalId })) },
    }),
    ...(user !== undefined && {
      user: { externalId: user, ...(rest['user-name'] !== undefined && { name: rest['user-name'] }) },
    }),
    allowOrigins: origins,
    ...(listed !== undefined && {
      components: Object.fromEntries(listed.map((name) => [name, { enabled: true }])),
    }),
    ...(rest['view-only'] === true && { files: 'view' }),
    ...(ttl !== undefined && { ttlSeconds: ttl }),
  };
}

async function revoke(
  { saldo, terminal, json, signal }: Context,
  { partner, user }: Values,
  id?: string,
): Promise<number> {
  const whose = {
    ...(partner !== undefined && { partner: { externalId: partner } }),
    ...(user !== undefined && { user: { externalId: user } }),
  };
  const isAll = Object.keys(whose).length > 0;
  if ((id === undefined) !== isAll)
    throw new UsageError('saldo sessions revoke takes the ID of a session, or --partner, --user, or both.');
  if (id === undefined) {
    const { revoked } = await saldo.sessions.revokeAll(whose, { signal });
    if (json) terminal.json({ revoked });
    else terminal.out(`Sessions revoked: ${revoked}.`);
    return 0;
  }
  await saldo.sessions.revoke(id, { signal });
  if (json) terminal.json({ id, status: 'revoked' });
  else terminal.note('It is refused from now on.');
  return 0;
}
