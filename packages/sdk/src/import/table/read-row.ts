import type { DocumentInput, PublishRecord } from '../../generated/contract.ts';
import { cut } from '../cut.ts';
import type { ImportOptions } from '../imported.ts';
import { partyOf } from '../parties/invoice-party.ts';
import { keyOfParty, partnerOf } from '../parties/partner-of.ts';
import { positiveDocument } from '../positive-document.ts';
import { Refused } from '../refused.ts';
import { limited, required, requiredCurrency } from '../required-value.ts';
import type { Columns, TableField } from './columns.ts';
import { amountOf, dateOf, exactConventions, type Conventions } from './conventions.ts';
import type { Row } from './parse-csv.ts';

const types: readonly [word: RegExp, type: DocumentInput['type'] | 'payment'][] = [
  [/^(nc|credit|cn|nota de cr|n\/c)/, 'credit_note'],
  [/^(nd|debit|dn|nota de d|n\/d)/, 'debit_note'],
  [/^(payment|pago|cobro|pagamento|receipt|recibo)/, 'payment'],
];

/** The document or payment of a row. Without a column for it, the external id is made of the row's partner, type and number. */
export async function readRow(
  row: Row,
  columns: Columns,
  written: Conventions,
  options: ImportOptions,
): Promise<PublishRecord> {
  if (row.fault !== undefined) throw new Refused('invalid', row.fault);
  const cell = (field: TableField) => {
    const fault = row.faults?.get(columns.get(field) ?? -1);
    if (fault !== undefined) throw new Refused('invalid', `its ${field} is ${fault}`);
    return row.cells[columns.get(field) ?? -1] || undefined;
  };
  const conventions = (field: TableField) =>
    row.exact?.has(columns.get(field) ?? -1) ? exactConventions : written;
  const direction = directionOf(cell('direction'), options);
  const currency = currencyOf(cell('currency') ?? options.currency);
  const date = dateOf(required(cell('issueDate'), 'the date'), 'the date', conventions('issueDate'));
  const total = amountOf(required(cell('total'), 'the total'), 'the total', conventions('total'));
  const type = typeOf(cell('type'));
  const party = partyOf([{ scheme: 'tax', value: cell('taxId') }], { name: cell('name') });
  const known = cell('partner');
  const partner = known === undefined ? partnerOf(party, 'partner') : { externalId: known };
  const series = cell('series');
  const number = cell('number');
  const id =
    cell('externalId') ??
    `table:${known ?? (await keyOfParty(party, 'partner'))}:${type}:${[series, required(number, 'the number')].filter(Boolean).join('-')}`;
  const externalId = limited(id, 200, 'the external id');
  const reference = cut(cell('reference'), 200);
  const description = cut(cell('description'), 1000);
  const words = {
    ...(reference !== undefined && { reference }),
    ...(description !== undefined && { description }),
  };
  if (type === 'payment') {
    const amount = { amount: total, currency };
    return { kind: 'payment', externalId, data: { direction, partner, date, amount, ...words } };
  }
  const dueDate = cell('dueDate');
  const subtotal = cell('subtotal');
  return {
    kind: 'document',
    externalId,
    data: positiveDocument({
      type,
      direction,
      partner,
      ...(series !== undefined && { series: limited(series, 50, 'the series') }),
      ...(number !== undefined && { number: limited(number, 100, 'the number') }),
      issueDate: date,
      ...(dueDate !== undefined && { dueDate: dateOf(dueDate, 'the due date', conventions('dueDate')) }),
      total: { amount: total, currency },
      ...words,
      // Without its taxes a subtotal would not make the total.
      ...(subtotal !== undefined &&
        amountOf(subtotal, 'the subtotal', conventions('subtotal')) === total && {
          subtotal: { amount: total, currency },
        }),
    }),
  };
}

/** The currency of a row. */
export function currencyOf(code: string | undefined): string {
  if (code !== undefined) return requiredCurrency(code.toUpperCase(), 'the currency');
  throw new Refused('missing', 'the currency is missing: add a column for it, or state it (--currency)');
}

/** The direction of a row, or the one that is stated for all. */
export function directionOf(word: string | undefined, options: ImportOptions): DocumentInput['direction'] {
  if (word === 'receivable' || word === 'payable') return word;
  if (word === undefined && options.direction !== undefined) return options.direction;
  throw new Refused(
    'direction',
    word === undefined
      ? 'nothing tells whether its rows were issued or received: state the direction (--direction)'
      : 'its direction is neither "receivable" nor "payable"',
  );
}

function typeOf(word: string | undefined): DocumentInput['type'] | 'payment' {
  const bare = (word ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/_/g, ' ');
  return types.find(([pattern]) => pattern.test(bare))?.[1] ?? 'invoice';
}
