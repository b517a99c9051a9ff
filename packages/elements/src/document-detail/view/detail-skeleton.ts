import { html, type TemplateResult } from 'lit';
import type { SharedWords } from '../../i18n/shared.words.ts';
import { skeleton } from '../../templates/skeleton.ts';

/** The head while nothing is known of the document. */
export function headSkeleton(): TemplateResult {
  const figure = html`<div>
    <dt>${skeleton('s')}</dt>
    <dd>${skeleton('s')}</dd>
  </div>`;
  return html`<header class="head">
    <div class="who">
      <p class="kind">${skeleton('s')}</p>
      <p class="title">${skeleton('m')}</p>
      <p class="states">${skeleton('s')}</p>
      <dl class="dates"><div>${skeleton('l')}</div></dl>
    </div>
    <dl class="sum-figures">${figure} ${figure}</dl>
  </header>`;
}

/** What follows the head, while it loads: parties, a few lines, the sum. */
export function bodySkeleton({ words }: { readonly words: SharedWords }): TemplateResult {
  const party = html`<section class="party">
    <p>${skeleton('s')}</p>
    <p>${skeleton('l')}</p>
    <p>${skeleton('m')}</p>
  </section>`;
  const row = html`<tr role="row">
    <td role="cell" class="card-title">${skeleton('l')}</td>
    <td role="cell" class="end below-m card-none">${skeleton('s')}</td>
    <td role="cell" class="end card-figure">${skeleton('s')}</td>
  </tr>`;
  const sum = (kind: string) =>
    html`<div data-kind=${kind}>
      <dt>${skeleton('s')}</dt>
      <dd>${skeleton('s')}</dd>
    </div>`;
  return html`<div class="parties">${party} ${party}</div>
    <section class="lines">
      <p class="heading">${skeleton('s')}</p>
      <table role="table" class="table" aria-busy="true">
        <caption class="sr">
          ${words.loading}
        </caption>
        <tbody role="rowgroup">
          ${Array.from({ length: 4 }, () => row)}
        </tbody>
      </table>
    </section>
    <div class="below-lines">
      <section class="totals">
        <dl class="sums">${sum('part')} ${sum('part')} ${sum('whole')} ${sum('part')} ${sum('whole')}</dl>
      </section>
    </div>`;
}
