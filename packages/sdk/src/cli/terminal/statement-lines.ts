import type {
  AgeingBucket,
  Movement,
  OpenItem,
  Statement,
  StatementCurrency,
} from '../../generated/contract.ts';
import { amountText } from './amount-text.ts';
import { plainText } from './plain-text.ts';
import { tableLines, type Column } from './table.ts';
import type { Terminal } from './terminal.ts';

type Setting = Pick<Terminal, 'width' | 'colours'>;

/** A movement, or the balance before or after them. */
type ActivityRow = Pick<Movement, 'label' | 'balance' | 'date'> & Partial<Movement>;

const buckets = new Map([
  ['current', 'not due'],
  ['days_1_30', '1–30 days'],
  ['days_31_60', '31–60 days'],
  ['days_61_90', '61–90 days'],
  ['over_90', 'over 90 days'],
]);

/** A statement to read, one account after the other. */
export function statementLines(statement: Statement, setting: Setting): string[] {
  const { partner, direction, asOf, currencies } = statement;
  const title = `${plainText(partner.name)} (${plainText(partner.externalId)}), ${direction}, as of ${asOf}`;
  const accounts = currencies.flatMap((account) => ['', ...accountLines(account, statement, setting)]);
  return [
    setting.colours.bold(title),
    ...(currencies.length === 0 ? ['No movements and nothing open.'] : accounts),
  ];
}

function accountLines(account: StatementCurrency, statement: Statement, setting: Setting): string[] {
  const { width, colours } = setting;
  const options = { width, styleHeader: colours.dim };
  const [table, sums] =
    statement.kind === 'open_items'
      ? [
          tableLines(account.openItems, openItemColumns(setting), options),
          [`Open ${amountText(account.closing)}, overdue ${amountText(account.overdue)}`],
        ]
      : [
          tableLines(activityRows(account, statement), activityColumns(setting), options),
          [`Overdue ${amountText(account.overdue)}`],
        ];
  return [colours.bold(account.currency), ...table, ...sums, ...ageingLine(account.ageing)];
}

function activityRows(
  { opening, closing, movements }: StatementCurrency,
  { from, asOf }: Statement,
): ActivityRow[] {
  return [
    { date: from, label: 'Opening balance', balance: opening },
    ...movements,
    { date: asOf, label: 'Closing balance', balance: closing },
  ];
}

function activityColumns({ colours }: Setting): Column<ActivityRow>[] {
  return [
    { header: 'DATE', cell: ({ date }) => date },
    { header: 'TYPE', cell: ({ type, kind }) => type ?? kind },
    { header: 'NUMBER', cell: ({ label }) => label, shrinks: true },
    { header: 'DUE', cell: ({ dueDate }) => dueDate },
    { header: 'AMOUNT', cell: ({ amount }) => amount && amountText(amount), align: 'right' },
    {
      header: 'BALANCE',
      cell: ({ balance }) => amountText(balance),
      align: 'right',
      // The balance before and after the movements.
      style: (cell, { kind }) => (kind === undefined ? colours.bold(cell) : cell),
    },
  ];
}

function openItemColumns({ colours }: Setting): Column<OpenItem>[] {
  return [
    { header: 'DUE', cell: ({ dueDate }) => dueDate },
    { header: 'TYPE', cell: ({ type, kind }) => type ?? kind },
    {
      header: 'NUMBER',
      cell: ({ label, installment }) => (installment === undefined ? label : `${label} / ${installment}`),
      shrinks: true,
    },
    { header: 'ISSUED', cell: ({ date }) => date },
    {
      header: 'DAYS OVERDUE',
      cell: ({ daysOverdue }) => (daysOverdue > 0 ? String(daysOverdue) : ''),
      align: 'right',
      style: colours.yellow,
    },
    { header: 'TOTAL', cell: ({ total }) => amountText(total), align: 'right' },
    { header: 'OPEN', cell: ({ openAmount }) => amountText(openAmount), align: 'right' },
  ];
}

function ageingLine(ageing: readonly AgeingBucket[]): string[] {
  const parts = ageing
    .filter(({ amount }) => /[1-9]/.test(amount.amount))
    .map(({ bucket, amount }) => `${buckets.get(bucket) ?? bucket} ${amountText(amount)}`);
  return parts.length === 0 ? [] : [`Ageing: ${parts.join(', ')}`];
}
