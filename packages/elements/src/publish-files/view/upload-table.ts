import { html, nothing, type TemplateResult } from 'lit';
import type { Money, Publisher, PublishRecord } from '@saldo/sdk/contract';
import { currencyDecimals } from '@saldo/sdk/money';
import { documentLabel } from '../../events/document-pointer.ts';
import type { Format } from '../../format/format.ts';
import { wordFor } from '../../i18n/catalogue.ts';
import type { Column } from '../../table/column.ts';
import { dataTable } from '../../table/data-table.ts';
import type { Sight } from '../../table/sight.ts';
import { amount } from '../../templates/amount.ts';
import { badge } from '../../templates/badge.ts';
import { differencesOf } from '../model/differences.ts';
import { isIn, moneyOf, reasonsOf, type Group, type UploadRow } from '../model/upload-row.ts';
import type { PublishFilesWords } from './questions.ts';

export interface UploadTableView {
  readonly words: PublishFilesWords;
  readonly format: Format;
  readonly publisher: Publisher;
  readonly rows: readonly UploadRow[];
  readonly group: Group;
  readonly sight: Sight;
  /** What records hold now, by the keys of rows, where that was asked. */
  readonly stored: ReadonlyMap<string, unknown>;
  readonly onCompare: ((row: UploadRow) => void) | undefined;
  readonly onOpen: ((row: UploadRow) => void) | undefined;
}

const pageRows = 200;

/** How outcomes look, by the badges of statuses that mean as much. */
const looks: Readonly<Record<string, string>> = {
  created: 'open',
  updated: 'partially_paid',
  unchanged: 'issued',
  stale: 'void',
  superseded: 'void',
  voided: 'void',
  deleted: 'void',
  rejected: 'rejected',
};

/** Rows of one group; of many only those in sight are drawn. */
export function uploadTable(view: UploadTableView): TemplateResult {
  const { words, rows, group, sight } = view;
  const shown = rows.filter((row) => isIn(group, row));
  if (shown.length === 0) return html`<p class="muted">${words.none}</p>`;
  const pages = Array.from({ length: Math.ceil(shown.length / pageRows) }, (_, page) =>
    shown.slice(page * pageRows, (page + 1) * pageRows),
  );
  return dataTable<UploadRow>({
    words,
    caption: words.previewHeading,
    columns: columnsOf(view),
    rows: shown,
    key: ({ key }) => key,
    windows: { name: group, pages, hasMore: false, sight },
  });
}

function columnsOf(view: UploadTableView): Column<UploadRow>[] {
  const { words } = view;
  return [
    { id: 'outcome', header: words.outcome, card: 'note', cell: (row) => outcomeOf(view, row) },
    { id: 'record', header: words.record, card: 'title', cell: (row) => recordOf(view, row) },
    {
      id: 'amount',
      header: words.amount,
      align: 'end',
      card: 'figure',
      cell: ({ record }) => {
        const money = moneyOf(record);
        return money === undefined ? nothing : amountOf(view, money);
      },
    },
    { id: 'detail', header: words.detail, card: 'detail', cell: (row) => detailOf(view, row) },
    {
      id: 'origin',
      header: words.origin,
      hideBelow: 'm',
      cell: ({ origin }) => html`<span class="origin small">${originOf(words, origin)}</span>`,
    },
  ];
}

/** An amount of a file, which may have fewer decimals than its currency. */
export function amountOf(
  { format, publisher }: Pick<UploadTableView, 'format' | 'publisher'>,
  money: Money,
): TemplateResult {
  return amount(format, money, { decimals: currencyDecimals(publisher, money.currency), code: true });
}

function outcomeOf({ words }: UploadTableView, { refusal, result }: UploadRow): unknown {
  const outcome = refusal === undefined ? result?.outcome : 'rejected';
  if (outcome === undefined) return nothing;
  return badge(words, looks[outcome] ?? outcome, wordFor(words.outcomes, outcome));
}

function recordOf({ words, onOpen }: UploadTableView, row: UploadRow): unknown {
  const { record, result, origin } = row;
  if (record === undefined) return html`<bdi>${origin.file}</bdi>`;
  const name = nameOf(record);
  const kind = kindOf(words, record);
  const label =
    row.published && onOpen && record.kind === 'document' && result?.id !== undefined
      ? html`<button
          class="link"
          type="button"
          aria-label=${words.open({ number: name })}
          @click=${() => onOpen(row)}
        >
          <bdi>${name}</bdi>
        </button>`
      : html`<bdi>${name}</bdi>`;
  return html`<span>${label} <span class="muted small">${kind}</span></span>`;
}

export function nameOf(record: PublishRecord): string {
  if (record.kind === 'document' && 'data' in record && record.op !== 'void')
    return documentLabel({ ...record.data, externalId: record.externalId });
  return record.externalId;
}

function kindOf(words: PublishFilesWords, record: PublishRecord): string {
  if (record.kind === 'partner') return words.partnerRecord;
  if (record.kind === 'payment') return words.paymentRecord;
  return 'data' in record && record.op !== 'void' ? wordFor(words.documentTypes, record.data.type) : '';
}

function detailOf({ words, format, publisher, stored, onCompare }: UploadTableView, row: UploadRow): unknown {
  const { record, result, key } = row;
  const reasons = reasonsOf(row);
  const warnings = result?.warnings ?? [];
  const changes = result?.changes ?? [];
  const moneyText = (money: Money) => format.money(money, currencyDecimals(publisher, money.currency));
  return html`<ul class="reasons small">
    ${reasons.map(({ pointer, text }) => html`<li>${text} ${pointer === undefined ? nothing : html`<code>${pointer}</code>`}</li>`)}
    ${warnings.map(({ pointer, detail }) => html`<li>${detail} <code>${pointer}</code></li>`)}
    ${result?.newPartner === undefined ? nothing : html`<li>${words.newPartner}: <bdi>${result.newPartner}</bdi></li>`}
    ${
      record === undefined
        ? nothing
        : differencesOf(record, changes, stored.get(key), moneyText).map(
            ({ pointer, before, after }) =>
              html`<li>
                <code>${pointer.replace(/^\/data\//, '')}</code>
                ${stored.has(key) ? html`<span class="old">${before ?? words.nothingThere}</span> →` : nothing}
                ${after ?? words.nothingThere}
              </li>`,
          )
    }
    ${
      changes.length > 0 && onCompare && !stored.has(key) && !row.published
        ? html`<li>
            <button class="link" type="button" @click=${() => onCompare(row)}>${words.compare}</button>
          </li>`
        : nothing
    }
  </ul>`;
}

function originOf(words: PublishFilesWords, { file, line, record }: UploadRow['origin']): string {
  if (line !== undefined) return words.line({ file, line });
  return record === undefined ? file : words.position({ file, position: record });
}
