import { html, type TemplateResult } from 'lit';
import type { DocumentPointer } from '../../events/pointers.ts';
import { dataTable } from '../../table/data-table.ts';
import type { RowSelection } from '../../table/row-selection.ts';
import { openColumns } from './open-columns.ts';
import { isPayable, rowKey, type OpenRow } from '../model/open-rows.ts';
import type { StatementView } from './statement-view.ts';

export interface OpenItems extends StatementView {
  readonly currency: string;
  /** `undefined`: still loading. */
  readonly rows: readonly OpenRow[] | undefined;
  readonly stale: boolean;
  /** Absent where nothing may be reported. */
  readonly selection: RowSelection<OpenRow> | undefined;
  readonly open: (document: DocumentPointer) => void;
}

/** What is open in one currency. */
export function openItems(view: OpenItems): TemplateResult {
  const { words, rows, stale, selection, currency } = view;
  if (rows?.length === 0) return html`<p class="none-here muted">${words.noneInBucket}</p>`;
  const table = dataTable<OpenRow>({
    words,
    caption: currency ? `${words.views.open_items}, ${words.amountIn({ currency })}` : words.views.open_items,
    columns: openColumns(view),
    rows,
    key: rowKey,
    stale,
    selection,
    selectable: isPayable,
    rowName: ({ label, installment }) =>
      installment === undefined ? label : `${label}, ${words.installment({ number: installment })}`,
    mark: ({ daysOverdue }) => (daysOverdue > 0 ? 'overdue' : undefined),
  });
  return html`<div class="open-items" part="open-items">${table}</div>`;
}
