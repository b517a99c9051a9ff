import { html, nothing, type TemplateResult } from 'lit';
import type { Statement, StatementCurrency } from '@saldo/sdk/contract';
import type { DocumentPointer } from '../../events/pointers.ts';
import type { Column } from '../../table/column.ts';
import { openSums } from '../../table/open-sums.ts';
import type { RowSelection } from '../../table/row-selection.ts';
import { selectionBar } from '../../table/selection-bar.ts';
import type { Sight } from '../../table/sight.ts';
import { check } from '../../templates/icons.ts';
import { notice } from '../../templates/notice.ts';
import type { StatementData } from '../data/statement-data.ts';
import { inProcessFailure, inProcessList } from './in-process.ts';
import { ledger } from './ledger.ts';
import { openItems } from './open-items.ts';
import type { BucketFilter, OpenRow } from '../model/open-rows.ts';
import type { StatementView } from './statement-view.ts';

interface Lists extends StatementView {
  readonly statement: Statement;
  /** The currency chosen; '' for all. */
  readonly currency: string;
  readonly data: StatementData;
  readonly sight: Sight;
  readonly open: (document: DocumentPointer) => void;
}

export interface ActivityLists extends Lists {
  readonly more: (currency: string) => void;
  readonly toEnd: (currency: string) => void;
}

export interface OpenLists extends Lists {
  readonly filter: BucketFilter | undefined;
  /** Absent where nothing may be reported. */
  readonly selection: RowSelection<OpenRow> | undefined;
  readonly report: () => void;
  /** What people may do with an open item by code of the page's. */
  readonly acts: Column<OpenRow> | undefined;
}

/** The movements, a ledger per currency. */
export function activityLists(view: ActivityLists): TemplateResult {
  const { data } = view;
  const lists = accounts(view, view.currency).map((account) => {
    const { currency } = account;
    const { movements } = data.of(currency);
    const stale = data.totals.stale || movements.head.stale;
    const [more, toEnd] = [() => view.more(currency), () => view.toEnd(currency)];
    return section(view, account, ledger({ ...view, account, movements, stale, more, toEnd }));
  });
  return html`${inProcessFailure({ ...view, payments: data.inProcess })}${lists}`;
}

/** The open items, a list per currency, and what is chosen of them. */
export function openLists(view: OpenLists): TemplateResult {
  const { words, format, statement, filter, selection } = view;
  if (statement.currencies.every(({ ageing }) => ageing.every(({ count }) => count === 0))) {
    const text = words.nothingOpenText({ date: format.date(statement.asOf) });
    return notice({ icon: check, title: words.nothingOpenTitle, text });
  }
  const lists = accounts(view, filter?.currency ?? view.currency).map((account) =>
    section(
      view,
      account,
      openItems({
        ...view,
        account,
        pages: view.data.of(account.currency).open,
        payments: view.data.inProcess,
      }),
    ),
  );
  return html`${inProcessFailure({ ...view, payments: view.data.inProcess })}${lists}
  ${
    selection && selection.size > 0
      ? selectionBar({
          ...view,
          count: selection.size,
          sums: openSums(selection.rows),
          clear: () => selection.clear(),
        })
      : nothing
  }`;
}

/** The accounts that the choice leaves; all where it names none of them. */
function accounts({ statement: { currencies } }: Lists, only: string): readonly StatementCurrency[] {
  const chosen = currencies.filter(({ currency }) => currency === only);
  return chosen.length > 0 ? chosen : currencies;
}

/** The list of one account; which one is said where there are several. */
function section(view: Lists, account: StatementCurrency, list: TemplateResult): TemplateResult {
  const { format, statement, data } = view;
  const { currency } = account;
  const content = html`${list}${inProcessList({ ...view, account, payments: data.inProcess })}`;
  if (statement.currencies.length < 2) return content;
  return html`<section class="list" aria-labelledby="list-${currency}">
    <h3 id="list-${currency}"><span class="code">${currency}</span> ${format.currencyName(currency)}</h3>
    ${content}
  </section>`;
}
