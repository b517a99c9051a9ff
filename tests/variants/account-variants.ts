/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- answers are taken apart whatever they are */
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

const statement = (path: string) => path === '/v1/statement';

/** A day later, or earlier, of a calendar date. */
function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Broken in money, dates and the account. */
export const accountVariants: readonly Variant[] = [
  altering('sums in binary fractions', 'MNY-3', ({ body, path }) => {
    if (statement(path))
      each(body, 'closing', ({ closing }) => (closing.amount = Number(closing.amount).toFixed(2)));
    return undefined;
  }),
  altering('reads amounts as numbers', 'MNY-2', ({ body }) =>
    each(body, 'total', ({ total }) => {
      if (typeof total?.amount === 'string')
        total.amount = Number(total.amount)
          .toFixed(6)
          .replace(/0{1,4}$/, '');
    }),
  ),
  altering('writes amounts without their decimals', 'MNY-4', ({ body }) =>
    each(body, 'amount', (holder) => {
      if (typeof holder.amount === 'string') holder.amount = holder.amount.replace(/\.?0+$/, '') || '0';
    }),
  ),
  mishearing('takes numbers for amounts', 'MNY-1', (request) =>
    rewritten(request, (body) =>
      each(body, 'amount', (holder) => {
        if (typeof holder.amount === 'number') holder.amount = String(holder.amount);
      }),
    ),
  ),
  mishearing('takes any three letters for a currency', 'MNY-6', (request) =>
    rewritten(request, (body) =>
      each(body, 'currency', (holder) => {
        if (holder.currency === 'QQQ') holder.currency = 'PEN';
      }),
    ),
  ),
  altering('moves days by a time zone', 'DAT-1', ({ body }) =>
    each(body, 'issueDate', (holder) => (holder.issueDate = shifted(holder.issueDate, -1))),
  ),
  mishearing('rolls days over that there are not', 'DAT-2', (request) =>
    rewritten(request, (body) =>
      each(body, 'issueDate', (holder) => {
        if (holder.issueDate === '2023-02-29') holder.issueDate = '2023-03-01';
      }),
    ),
  ),
  altering('writes instants with an offset', 'DAT-3', ({ body }) =>
    each(body, 'publishedAt', (holder) => (holder.publishedAt = holder.publishedAt.replace('Z', '+00:00'))),
  ),
  mishearing('leaves the last day of a filter out', 'DAT-5', (request) =>
    redirected(request, ({ searchParams }) => {
      const to = searchParams.get('issuedTo');
      if (to !== null) searchParams.set('issuedTo', shifted(to, -1));
    }),
  ),
  altering('settles installments in the order of their numbers', 'ALC-2', ({ body }) => {
    const list: Json[] = body?.installments ?? [];
    const open = list.map(({ openAmount }) => openAmount);
    if (list.length > 1)
      for (const [index, one] of list.entries()) one.openAmount = open[(index + 1) % open.length];
    return undefined;
  }),
  altering('shows what is paid as open', 'ALC-1', ({ body }) => {
    if (body?.status === 'paid') body.status = 'partially_paid';
    return undefined;
  }),
  mishearing('passes over a void', 'VOI-2', (request) =>
    rewritten(request, (body) => {
      const records: Json[] = body.records ?? [];
      const kept = records.filter(({ op, kind }) => op !== 'void' || kind !== 'payment');
      if (kept.length > 0) body.records = kept;
      else if (records.length > 0)
        body.records = [
          { kind: 'partner', externalId: 'nobody', data: { name: 'N', direction: 'receivable' } },
        ];
    }),
  ),
  mishearing('counts a cheque before it clears', 'PIP-1', (request) =>
    rewritten(request, (body) => {
      for (const data of published(body)) {
        if (data.status !== 'in_process') continue;
        delete data.status;
        delete data.clearsOn;
      }
    }),
  ),
  altering('says nothing of the cheques for a document', 'PIP-2', ({ body }) => {
    delete body?.settlementsInProcess;
  }),
  altering('says nothing in lists of the cheques for a document', 'PIP-2', ({ body }) => {
    for (const row of body?.data ?? []) delete row.inProcess;
  }),
  mishearing('takes money given back for money paid', 'RFD-1', (request) =>
    rewritten(request, (body) => {
      for (const data of published(body)) {
        if (data.type !== 'refund') continue;
        delete data.type;
        delete data.allocations;
      }
    }),
  ),
  mishearing('pays nothing out', 'RFD-2', (request) =>
    rewritten(request, (body) => {
      for (const data of published(body)) if (data.type === 'refund') delete data.allocations;
    }),
  ),
  mishearing('takes every adjustment for a debt', 'ADJ-1', (request) =>
    rewritten(request, (body) => {
      for (const data of published(body)) {
        if (data.type !== 'adjustment' || data.effect !== 'decrease') continue;
        data.effect = 'increase';
        delete data.allocations;
      }
    }),
  ),
  mishearing('counts a day too many', 'AGE-1', (request) =>
    redirected(request, ({ pathname, searchParams }) => {
      const asOf = searchParams.get('asOf');
      if (statement(pathname) && asOf !== null) searchParams.set('asOf', shifted(asOf, 1));
    }),
  ),
  altering('ages credits', 'AGE-3', ({ body }) =>
    each(body, 'bucket', (holder) => {
      if (holder.bucket === 'unapplied') holder.bucket = 'over_90';
    }),
  ),
  altering('leaves a bucket out of the ageing', 'AGE-2', ({ body }) =>
    each(
      body,
      'ageing',
      (holder) => (holder.ageing = holder.ageing.filter(({ bucket }: Json) => bucket !== 'over_90')),
    ),
  ),
  altering('orders a day by label alone', 'STM-3', ({ body }) =>
    each(body, 'movements', (holder) =>
      holder.movements.sort((a: Json, b: Json) => (a.date + a.label < b.date + b.label ? -1 : 1)),
    ),
  ),
  altering('begins balances at zero', 'STM-2', ({ body }) =>
    each(body, 'movements', ({ opening, movements }) => {
      for (const { balance } of movements)
        balance.amount = (Number(balance.amount) - Number(opening.amount)).toFixed(2);
    }),
  ),
  mishearing('nets both directions of a partner', 'STM-5', (request) =>
    redirected(request, ({ searchParams }) => searchParams.delete('direction')),
  ),
  altering('counts credit notes as debts', 'STM-8', ({ body }) =>
    each(body, 'movements', ({ movements }) => {
      for (const one of movements)
        if (one.type === 'credit_note') one.amount.amount = one.amount.amount.replace('-', '');
    }),
  ),
  altering('shows open items by amount', 'STM-7', ({ body }) =>
    each(body, 'openItems', ({ openItems }) =>
      openItems.sort((a: Json, b: Json) => Number(a.openAmount.amount) - Number(b.openAmount.amount)),
    ),
  ),
  {
    name: 'refuses installments that do not add up',
    rule: 'ALC-7',
    breaks: (serve) => async (request) => {
      const again = await rewritten(request, (body) => {
        for (const data of published(body)) if (data.installments?.length === 2) data.installments = 'no';
      });
      return serve(again);
    },
  },
];
