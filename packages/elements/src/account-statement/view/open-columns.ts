import { html, nothing, type TemplateResult } from 'lit';
import type { InProcess } from '@saldo/sdk/contract';
import type { DocumentPointer } from '../../events/pointers.ts';
import { wordFor } from '../../i18n/catalogue.ts';
import type { Column } from '../../table/column.ts';
import { amount } from '../../templates/amount.ts';
import { documentFacts } from '../../templates/document-facts.ts';
import type { OpenRow } from '../model/open-rows.ts';
import { recordWord } from './record-word.ts';
import type { StatementView } from './statement-view.ts';

export interface OpenColumns extends StatementView {
  readonly open: (document: DocumentPointer) => void;
  /** What is on its way to settle a row. */
  readonly inProcess: ReadonlyMap<OpenRow, InProcess>;
}

/** What is open as of the day, as columns for `dataTable`. */
export function openColumns(view: OpenColumns): readonly Column<OpenRow>[] {
  const { words, format } = view;
  return [
    {
      id: 'document',
      header: words.document,
      cell: (row) => documentCell(view, row),
      card: 'title',
      skeleton: 'm',
    },
    {
      id: 'issued',
      header: words.issued,
      cell: ({ date }) => html`<span class="date">${format.date(date)}</span>`,
      hideBelow: 'l',
    },
    {
      id: 'due',
      header: words.due,
      cell: (row) =>
        html`<span class="date">${format.date(row.dueDate)}</span
          ><span class="card-only"> · ${installmentWord(view, row) ?? recordWord(words, row)}</span>`,
      card: 'detail',
    },
    {
      id: 'late',
      header: words.late,
      cell: ({ daysOverdue }) =>
        daysOverdue > 0
          ? html`<span class="days"
              ><span class="row-only">${words.days({ count: daysOverdue })}</span
              ><span class="card-only">${words.daysOverdue({ count: daysOverdue })}</span></span
            >`
          : nothing,
      align: 'end',
      card: 'note',
    },
    {
      id: 'age',
      header: words.age,
      cell: ({ bucket }) =>
        html`<span class="bucket"
          ><span class="swatch" data-bucket=${bucket}></span>${wordFor(words.ageing, bucket)}</span
        >`,
      hideBelow: 'm',
    },
    {
      id: 'total',
      header: words.total,
      cell: ({ total, decimals }) => amount(format, total, { decimals }),
      align: 'end',
      hideBelow: 'm',
    },
    {
      id: 'open',
      header: words.open,
      cell: ({ openAmount, decimals }) =>
        html`<span class="owed">${amount(format, openAmount, { decimals })}</span>`,
      align: 'end',
      card: 'figure',
    },
  ];
}

function documentCell(view: OpenColumns, row: OpenRow): TemplateResult {
  const { kind, id, externalId, type, label } = row;
  const { open } = view;
  const name =
    kind === 'document'
      ? html`<button
          class="link row-action"
          part="open"
          type="button"
          @click=${() => open({ id, externalId, type, label })}
        >
          ${label}
        </button>`
      : html`<span class="label">${label}</span>`;
  const second = [recordWord(view.words, row), installmentWord(view, row)].filter(Boolean).join(' · ');
  return html`${name}<span class="second" dir="auto">${second}</span
    >${documentFacts(view, { hold: row.hold, inProcess: view.inProcess.get(row) }, row.decimals)}`;
}

function installmentWord({ words }: OpenColumns, { installment }: OpenRow): string | undefined {
  return installment === undefined ? undefined : words.installment({ number: installment });
}
