import { z } from 'zod';
import { paymentStatusValues, paymentTypeValues, type Payment } from '../../generated/contract.ts';
import { defineCommand } from '../command.ts';
import { findPartner } from '../find-partner.ts';
import { listRows, pageSize } from '../list-rows.ts';
import { count, date, direction, listOf, text } from '../option-values.ts';
import { amountText } from '../terminal/amount-text.ts';
import type { Colours } from '../terminal/colours.ts';
import type { Column } from '../terminal/table.ts';

/** `saldo payments`. */
export const payments = defineCommand({
  name: 'payments',
  synopsis: '[options]',
  summary: 'List payments and refunds, newest first.',
  help: [
    '--partner EXTERNAL_ID  only those of one partner',
    '--direction DIRECTION  receivable or payable',
    `--type TYPES           ${paymentTypeValues.join(', ')}`,
    `--status STATUSES      ${paymentStatusValues.join(', ')}`,
    '--from, --to DATE      paid from, up to this day',
    '--limit N              rows, 50 unless told otherwise',
    '--all                  all rows',
  ],
  options: {
    partner: { type: 'string' },
    direction: { type: 'string' },
    type: { type: 'string' },
    status: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    limit: { type: 'string' },
    all: { type: 'boolean' },
  },
  values: z.object({
    partner: text.optional(),
    direction: direction.optional(),
    type: listOf(paymentTypeValues).optional(),
    status: listOf(paymentStatusValues).optional(),
    from: date.optional(),
    to: date.optional(),
    limit: count.optional(),
    all: z.boolean().optional(),
  }),
  takesFiles: false,
  async run(context, { partner, from, to, limit, all, ...filters }) {
    const { saldo, signal, terminal } = context;
    const partnerId = partner === undefined ? undefined : (await findPartner(saldo, partner, signal)).id;
    const query = { ...filters, partnerId, dateFrom: from, dateTo: to, limit: pageSize({ limit, all }) };
    await listRows(context, saldo.payments.list(query, { signal }), columnsOf(terminal.colours), {
      limit,
      all,
    });
    return 0;
  },
});

function columnsOf(colours: Colours): Column<Payment>[] {
  return [
    { header: 'DATE', cell: ({ date: day }) => day },
    { header: 'TYPE', cell: ({ type }) => type },
    { header: 'REFERENCE', cell: ({ reference, externalId }) => reference ?? externalId, shrinks: true },
    { header: 'PARTNER', cell: ({ partner }) => partner.name, shrinks: true },
    { header: 'METHOD', cell: ({ method }) => method },
    {
      header: 'STATUS',
      cell: ({ status, plannedOn, clearsOn }) =>
        [status, plannedOn && `planned ${plannedOn}`, clearsOn && `clears ${clearsOn}`]
          .filter(Boolean)
          .join(', '),
      style: (cell, { status }) => (status === 'recorded' ? cell : colours.yellow(cell)),
    },
    { header: 'AMOUNT', cell: ({ amount }) => amountText(amount), align: 'right' },
    { header: 'UNAPPLIED', cell: ({ unappliedAmount }) => amountText(unappliedAmount), align: 'right' },
    { header: 'CUR', cell: ({ currency }) => currency },
  ];
}
