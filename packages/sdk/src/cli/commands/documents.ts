import { z } from 'zod';
import { holdKindValues, type SaldoDocument } from '../../generated/contract.ts';
import { defineCommand } from '../command.ts';
import { findPartner } from '../find-partner.ts';
import { listRows, pageSize } from '../list-rows.ts';
import { count, date, direction, listOf, metadata, text } from '../option-values.ts';
import { amountText } from '../terminal/amount-text.ts';
import type { Colours } from '../terminal/colours.ts';
import type { Column } from '../terminal/table.ts';

const types = [
  ...(['invoice', 'credit_note', 'debit_note'] as const),
  ...(['purchase_order', 'receipt', 'withholding_certificate', 'adjustment'] as const),
] as const;
const statuses = ['open', 'partially_paid', 'paid', 'issued', 'void'] as const;

/** `saldo documents`. */
export const documents = defineCommand({
  name: 'documents',
  synopsis: '[options]',
  summary: 'List invoices, notes, orders, receipts and certificates, newest first.',
  help: [
    '--partner EXTERNAL_ID  only those of one partner',
    '--direction DIRECTION  receivable or payable',
    `--type TYPES           ${types.join(', ')}`,
    `--status STATUSES      ${statuses.join(', ')}`,
    '--overdue              only with an overdue amount; --no-overdue: only the others',
    `--hold KINDS           held up today: ${holdKindValues.join(', ')}`,
    '--metadata KEY=VALUE   only with this under that key of its metadata; may be repeated',
    '--from, --to DATE      issued from, up to this day',
    '--limit N              rows, 50 unless told otherwise',
    '--all                  all rows',
  ],
  options: {
    partner: { type: 'string' },
    direction: { type: 'string' },
    type: { type: 'string' },
    status: { type: 'string' },
    overdue: { type: 'boolean' },
    hold: { type: 'string' },
    metadata: { type: 'string', multiple: true },
    from: { type: 'string' },
    to: { type: 'string' },
    limit: { type: 'string' },
    all: { type: 'boolean' },
  },
  values: z.object({
    partner: text.optional(),
    direction: direction.optional(),
    type: listOf(types).optional(),
    status: listOf(statuses).optional(),
    overdue: z.boolean().optional(),
    hold: listOf(holdKindValues).optional(),
    metadata: metadata.optional(),
    from: date.optional(),
    to: date.optional(),
    limit: count.optional(),
    all: z.boolean().optional(),
  }),
  takesFiles: false,
  async run(context, { partner, from, to, limit, all, ...filters }) {
    const { saldo, signal, terminal } = context;
    const partnerId = partner === undefined ? undefined : (await findPartner(saldo, partner, signal)).id;
    const query = { ...filters, partnerId, issuedFrom: from, issuedTo: to, limit: pageSize({ limit, all }) };
    await listRows(context, saldo.documents.list(query, { signal }), columnsOf(terminal.colours), {
      limit,
      all,
    });
    return 0;
  },
});

function columnsOf(colours: Colours): Column<SaldoDocument>[] {
  return [
    { header: 'ISSUED', cell: ({ issueDate }) => issueDate },
    { header: 'DUE', cell: ({ dueDate }) => dueDate },
    { header: 'TYPE', cell: ({ type }) => type },
    { header: 'NUMBER', cell: ({ series, number, externalId }) => label(series, number) ?? externalId },
    { header: 'PARTNER', cell: ({ partner }) => partner.name, shrinks: true },
    {
      header: 'STATUS',
      cell: ({ status, daysOverdue, hold }) =>
        [
          status,
          ...(hold === undefined ? [] : [hold.kind]),
          ...(daysOverdue > 0 ? [`${daysOverdue} d overdue`] : []),
        ].join(', '),
      style: (cell, { daysOverdue }) => (daysOverdue > 0 ? colours.yellow(cell) : cell),
    },
    { header: 'TOTAL', cell: ({ total }) => amountText(total), align: 'right' },
    { header: 'OPEN', cell: ({ openAmount }) => amountText(openAmount), align: 'right' },
    { header: 'CUR', cell: ({ currency }) => currency },
  ];
}

function label(series: string | undefined, number: string | undefined): string | undefined {
  return series === undefined || number === undefined ? number : `${series}-${number}`;
}
