/* eslint-disable @typescript-eslint/no-unsafe-call -- answers are taken apart whatever they are */
import {
  altering,
  each,
  mishearing,
  published,
  redirected,
  rewritten,
  type Json,
  type Variant,
} from './variant.ts';

/** Broken in holds, metadata, assertions and snapshot runs. */
export const agreementVariants: readonly Variant[] = [
  mishearing('lets holds go on for ever', 'HLD-1', (request) =>
    rewritten(request, (body) => published(body).forEach((data: Json) => delete data.hold?.until)),
  ),
  altering('forgets what is owed while it is held up', 'HLD-2', ({ body }) =>
    each(body, 'hold', (holder) => {
      if (holder.openAmount) holder.openAmount.amount = '0.00';
    }),
  ),
  mishearing('passes over filters by metadata', 'MTA-1', (request) =>
    redirected(request, ({ searchParams }) => {
      for (const name of [...searchParams.keys()])
        if (name.startsWith('metadata[')) searchParams.delete(name);
    }),
  ),
  altering('tells differences the other way round', 'AST-1', ({ body }) =>
    each(body, 'difference', ({ difference }) => {
      const { amount } = difference;
      difference.amount = amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
    }),
  ),
  mishearing('reads statements as of an earlier day', 'AST-2', (request) =>
    request.url.includes('/v1/statement')
      ? redirected(request, ({ searchParams }) => searchParams.set('asOf', '2024-01-05'))
      : request,
  ),
  altering('keeps what a sealed run missed', 'RUN-1', ({ body }) =>
    each(body, 'status', (holder) => {
      if (holder.status === 'void') holder.status = 'open';
    }),
  ),
  mishearing('seals whatever is missing', 'RUN-2', (request) =>
    rewritten(request, (body) => {
      if ('acceptShare' in body) body.acceptShare = '1';
    }),
  ),
  altering('opens runs that overlap', 'RUN-3', ({ path, status }) =>
    path === '/v1/snapshot-runs' && status === 409 ? { status: 201, body: {} } : undefined,
  ),
];
