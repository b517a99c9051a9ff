import { html, type TemplateResult } from 'lit';
import { skeleton } from '../../templates/skeleton.ts';

const rows = <Row>(count: number, row: () => Row): Row[] => Array.from({ length: count }, row);

/** The summary of one currency and the toolbar while they load, as large as what comes. */
export function summarySkeleton(): TemplateResult {
  return html`<div class="accounts" aria-hidden="true">
    <div class="account">
      <div class="balance">
        <div class="label">${skeleton('m')}</div>
        <div class="figure">${skeleton('m')}</div>
        <div class="late">${skeleton('m')}</div>
        <div class="trend">
          <div class="blank"></div>
          <div class="caption"></div>
        </div>
      </div>
      <div class="ages">
        <div class="bar"><span></span></div>
        <ul>
          ${rows(5, () => age('current'))}${age('unapplied')}
        </ul>
      </div>
      <div class="adding">${rows(4, () => html`<div>${skeleton('m')}${skeleton('s')}</div>`)}</div>
    </div>
    <div class="toolbar"><div class="blank">${skeleton('l')}</div></div>
  </div>`;
}

function age(bucket: string): TemplateResult {
  return html`<li data-bucket=${bucket}>
    <span class="line"><span></span>${skeleton('m')}<span></span>${skeleton('s')}</span>
  </li>`;
}
