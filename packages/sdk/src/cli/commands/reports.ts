import { z } from 'zod';
import { paymentReportStatusValues, type PaymentReport, type ReviewInput } from '../../generated/contract.ts';
import { withActions } from '../actions.ts';
import { defineCommand, type Context } from '../command.ts';
import { findPartner } from '../find-partner.ts';
import { listRows, pageSize } from '../list-rows.ts';
import { count, listOf, text } from '../option-values.ts';
import { amountText } from '../terminal/amount-text.ts';
import { fieldLines } from '../terminal/field-lines.ts';
import { tableLines, type Column } from '../terminal/table.ts';
import { UsageError } from '../usage-error.ts';

const values = z.object({
  partner: text.optional(),
  status: listOf(paymentReportStatusValues).optional(),
  reason: text.optional(),
  payment: text.optional(),
  limit: count.optional(),
  all: z.boolean().optional(),
});

const columns: Column<PaymentReport>[] = [
  { header: 'ID', cell: ({ id }) => id },
  { header: 'NUMBER', cell: ({ number }) => number },
  { header: 'PAID', cell: ({ paymentDate }) => paymentDate },
  { header: 'PARTNER', cell: ({ partner }) => partner.name, shrinks: true },
  { header: 'REFERENCE', cell: ({ reference }) => reference },
  { header: 'STATUS', cell: ({ status }) => status },
  { header: 'AMOUNT', cell: ({ amount }) => amountText(amount), align: 'right' },
  { header: 'CUR', cell: ({ currency }) => currency },
];

const lineColumns: Column<PaymentReport['lines'][number]>[] = [
  { header: 'DOCUMENT', cell: ({ document }) => document.externalId },
  { header: 'INSTALLMENT', cell: ({ installment }) => installment?.toString() },
  { header: 'AMOUNT', cell: ({ amount }) => amountText(amount), align: 'right' },
  {
    header: 'WITHHELD',
    cell: ({ withholdings }) =>
      withholdings.map(({ tax, amount }) => `${tax} ${amountText(amount)}`).join(', '),
  },
];

/** `saldo reports`. */
export const reports = defineCommand({
  name: 'reports',
  summary: 'Show what partners say they have paid, and answer them.',
  help: [
    'list                     the newest first',
    '  --partner EXTERNAL_ID  only those of one partner',
    `  --status STATUSES      ${paymentReportStatusValues.join(', ')}`,
    '  --limit N, --all       rows, 50 unless told otherwise',
    'show ID                  all of it, and what it is for',
    'review ID                says that somebody looks at it',
    'accept ID                says that the money is there',
    'apply ID                 says that it is booked',
    '  --payment EXTERNAL_ID  the payment that it became, which has been published',
    'reject ID                says that it is not so',
    '  --reason TEXT          why, as partners are shown it; needed to reject, and goes with accept too',
    'An answer that somebody else gave meanwhile is not overwritten.',
  ],
  options: {
    partner: { type: 'string' },
    status: { type: 'string' },
    reason: { type: 'string' },
    payment: { type: 'string' },
    limit: { type: 'string' },
    all: { type: 'boolean' },
  },
  values,
  ...withActions<z.infer<typeof values>>('reports', {
    list: { options: ['partner', 'status', 'limit', 'all'], run: list },
    show: {
      takes: ['ID'],
      async run(context, _, id: string) {
        tell(context, await context.saldo.paymentReports.get(id, { signal: context.signal }));
        return 0;
      },
    },
    review: { takes: ['ID'], run: (context, _, id: string) => answer(context, id, { status: 'in_review' }) },
    accept: {
      takes: ['ID'],
      options: ['reason'],
      run: (context, { reason }, id: string) => answer(context, id, { status: 'accepted', reason }),
    },
    apply: {
      takes: ['ID'],
      options: ['payment'],
      run: (context, { payment }, id: string) => answer(context, id, { status: 'applied', payment }),
    },
    reject: {
      takes: ['ID'],
      options: ['reason'],
      run(context, { reason }, id: string) {
        if (reason === undefined) throw new UsageError('--reason TEXT is needed: partners are shown it.');
        return answer(context, id, { status: 'rejected', reason });
      },
    },
  }),
});

async function list(
  context: Context,
  { partner, status, limit, all }: z.infer<typeof values>,
): Promise<number> {
  const { saldo, signal } = context;
  const partnerId = partner === undefined ? undefined : (await findPartner(saldo, partner, signal)).id;
  const rows = saldo.paymentReports.list({ partnerId, status, limit: pageSize({ limit, all }) }, { signal });
  await listRows(context, rows, columns, { limit, all });
  return 0;
}

/** Of the report as it is now, so that nobody else's answer is overwritten. */
async function answer(
  context: Context,
  id: string,
  {
    status,
    reason,
    payment,
  }: { status: ReviewInput['status']; reason?: string | undefined; payment?: string | undefined },
): Promise<number> {
  const { saldo, terminal, json, signal } = context;
  const report = await saldo.paymentReports.get(id, { signal });
  const body = { status, ...(reason !== undefined && { reason }), ...(payment !== undefined && { payment }) };
  const answered = await saldo.paymentReports.review(report, body, { signal });
  if (json) terminal.json(answered);
  else terminal.out(`${answered.number}  ${answered.status}`);
  return 0;
}

function tell({ terminal, json }: Context, report: PaymentReport): void {
  if (json) {
    terminal.json(report);
    return;
  }
  const { number, partner, status, amount, onAccount, review } = report;
  const lines = fieldLines({
    Number: number,
    Partner: `${partner.name} (${partner.externalId})`,
    Status: status,
    Paid: `${report.paymentDate}, ${report.method}`,
    Amount: `${amountText(amount)} ${amount.currency}`,
    'On account': /[1-9]/.test(onAccount.amount)
      ? `${amountText(onAccount)} ${onAccount.currency}`
      : undefined,
    Reference: report.reference,
    Account: report.depositAccountId,
    Note: report.note,
    Proofs: report.files.map(({ id, fileName }) => `${fileName} (${id})`).join(', '),
    Reported: [report.createdAt, report.createdBy].filter(Boolean).join(', '),
    Answered:
      review === undefined
        ? undefined
        : [review.at, review.reason, review.payment?.externalId].filter(Boolean).join(', '),
  });
  for (const line of lines) terminal.out(line);
  if (report.lines.length === 0) return;
  terminal.out();
  const { width, colours } = terminal;
  for (const line of tableLines(report.lines, lineColumns, { width, styleHeader: colours.dim }))
    terminal.out(line);
}
