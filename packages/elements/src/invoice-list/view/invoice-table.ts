import type { TemplateResult } from 'lit';
import type { SaldoDocument } from '@saldo/sdk/contract';
import type { Download } from '../../attachments/download.ts';
import { documentLabel } from '../../events/document-pointer.ts';
import { chooseColumns, columnIds } from '../../host-columns/choose-columns.ts';
import type { Columns } from '../../host-columns/host-column.ts';
import type { HostCellOf } from '../../host-rows/host-rows.ts';
import { metadataColumn } from '../../host-columns/metadata-column.ts';
import type { Column, Sort } from '../../table/column.ts';
import { dataTable } from '../../table/data-table.ts';
import type { RowSelection } from '../../table/row-selection.ts';
import type { Sight } from '../../table/sight.ts';
import type { InvoiceData } from '../data/invoice-data.ts';
import { invoiceColumns } from './invoice-columns.ts';
import type { InvoiceView } from './invoice-view.ts';

export const usualColumns = 'number issueDate dueDate status total open';

export interface InvoiceTable extends InvoiceView {
  /** The account's today; absent until the session is known. */
  readonly today: string | undefined;
  /** Amounts are shown as papers say them, not as the account has them. */
  readonly papers: boolean;
  readonly columns: Columns<SaldoDocument>;
  readonly hostCell: HostCellOf<SaldoDocument> | undefined;
  /** What the page lets people do with a document; absent where it is nothing. */
  readonly acts: Column<SaldoDocument> | undefined;
  readonly localName: string;
  /** Headings of columns of metadata, by key. */
  readonly metadataLabels: Readonly<Record<string, string>>;
  /** `undefined`: still loading. */
  readonly rows: readonly SaldoDocument[] | undefined;
  readonly data: InvoiceData;
  readonly sight: Sight;
  readonly skeletonRows: number;
  readonly stale: boolean;
  /** As the contract writes it: descending with a minus sign. */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  /** Absent where nothing may be reported. */
  readonly selection: RowSelection<SaldoDocument> | undefined;
  readonly selectable: (document: SaldoDocument) => boolean;
  /** Absent where the session may not download. */
  readonly download: Download | undefined;
  readonly open: (document: SaldoDocument) => void;
}

/** The documents, a row each. */
export function invoiceTable(view: InvoiceTable): TemplateResult {
  const { words, format, today, rows, data, sight, skeletonRows } = view;
  const { stale, sort, onSort, selection, download, open, columns, hostCell, localName } = view;
  const shown = columnIds(columns);
  const { pages, hasMore } = data.documents;
  const shared = new Set(rows?.map(({ currency }) => currency));
  const known = invoiceColumns({
    words,
    format,
    today,
    currency: shared.size === 1 ? [...shared][0] : undefined,
    decimals: Math.max(0, ...(rows ?? []).map(({ decimals }) => decimals)),
    figure: shown.includes('open') ? 'open' : 'total',
    signed: !view.papers,
    shown,
    download,
    open,
  });
  return dataTable({
    words,
    caption: words.heading,
    columns: chooseColumns({
      ...{ columns, hostCell, localName, last: view.acts },
      known: (id) => known.get(id) ?? metadataColumn(id, { format, labels: view.metadataLabels }),
    }),
    rows,
    windows: rows && { name: 'documents', pages, hasMore, sight },
    skeletonRows,
    key: ({ id }) => id,
    stale,
    sort: sortOf(sort),
    onSort: ({ column, descending }) => onSort(`${descending ? '-' : ''}${column}`),
    selection,
    selectable: view.selectable,
    rowName: documentLabel,
    mark: ({ status, daysOverdue }) => (status === 'void' ? 'void' : daysOverdue > 0 ? 'overdue' : undefined),
  });
}

function sortOf(sort: string): Sort {
  return { column: sort.replace('-', ''), descending: sort.startsWith('-') };
}
