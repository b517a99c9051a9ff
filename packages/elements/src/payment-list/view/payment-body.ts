import { html, nothing, type TemplateResult } from 'lit';
import type { Payment } from '@saldo/sdk/contract';
import { isZero } from '@saldo/sdk/money';
import { fileLinks } from '../../attachments/file-links.ts';
import { documentLabel } from '../../events/document-pointer.ts';
import { wordFor } from '../../i18n/catalogue.ts';
import { amount } from '../../templates/amount.ts';
import { leftOnAccount } from '../model/payment-day.ts';
import type { PaymentActs, PaymentExtras, PaymentView } from './payment-view.ts';

type Body = PaymentView & PaymentActs & PaymentExtras;
type Allocation = Payment['allocations'][number];
type DocumentRef = Allocation['document'];

/** What a payment covers, which certificates have to do with it, and its papers. */
export function paymentBody(view: Body, payment: Payment): TemplateResult {
  const { words, format } = view;
  const { description, voided, status, plannedOn, clearsOn } = payment;
  const clears = status === 'in_process' && plannedOn !== undefined && clearsOn !== undefined;
  return html`<div class="body">
    ${voided ? html`<p>${words.voidedOn({ date: format.date(voided.date), reason: voided.reason })}</p>` : nothing}
    ${description ? html`<p><bdi>${description}</bdi></p>` : nothing}
    ${clears ? html`<p class="muted">${words.clears({ date: format.date(clearsOn) })}</p>` : nothing}
    ${covers(view, payment)} ${related(view, payment)} ${papers(view, payment)} ${factsOf(view, payment)}
    ${view.acts?.(payment) ?? nothing}
  </div>`;
}

function covers(view: Body, payment: Payment): TemplateResult {
  const { words, format } = view;
  const { allocations, status, decimals } = payment;
  if (allocations.length === 0) return html`<p class="muted">${words.coversNothing}</p>`;
  const left = leftOnAccount(payment);
  return html`<section part="covers">
    <h3>${status === 'in_process' ? words.willCover : words.covers}</h3>
    <ul class="lines">
      ${allocations.map((one) => covered(view, payment, one))}
      ${
        isZero(left)
          ? nothing
          : html`<li><span>${words.onAccount}</span>${amount(format, left, { decimals })}</li>`
      }
    </ul>
  </section>`;
}

function covered(view: Body, { decimals }: Payment, one: Allocation): TemplateResult {
  const { words, format } = view;
  const { document, installment, amount: settled, paid } = one;
  return html`<li>
    <span
      >${documentName(view, document)}${
        installment === undefined
          ? nothing
          : html` <span class="muted">· ${words.installment({ number: format.integer(installment) })}</span>`
      }</span
    >${amount(format, paid ?? settled, { decimals })}${
      paid && paid.currency !== settled.currency
        ? html`<span class="exchange">${format.money(settled)}</span>`
        : nothing
    }
  </li>`;
}

/** What the page says of it besides; what it says nothing of is not there. */
function factsOf({ facts }: Body, payment: Payment): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<dl class="facts" part="facts">
    ${facts.map(
      (column) =>
        html`<div>
          <dt>${column.header}</dt>
          <dd part="fact-${column.id}">${column.cell(payment)}</dd>
        </div>`,
    )}
  </dl>`;
}

function related(view: Body, payment: Payment): TemplateResult | typeof nothing {
  const documents = (payment.related ?? []).flatMap(({ document }) => document ?? []);
  if (documents.length === 0) return nothing;
  return html`<section>
    <h3>${view.words.related}</h3>
    <ul class="lines">
      ${documents.map((document) => html`<li><span>${documentName(view, document)}</span></li>`)}
    </ul>
  </section>`;
}

function papers({ words, format, download }: Body, { files = [] }: Payment): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  return html`<section>
    <h3>${words.papers}</h3>
    ${fileLinks({ words, format, files, download })}
  </section>`;
}

/** Kind and number of a document, which opens it where that is permitted. */
function documentName({ words, open }: Body, document: DocumentRef): TemplateResult {
  const label = documentLabel(document);
  const kind = wordFor(words.documentTypes, document.type);
  if (!open) return html`${kind} <bdi>${label}</bdi>`;
  return html`<button class="link" part="open" type="button" @click=${() => open({ ...document, label })}>
    <span>${kind} <bdi>${label}</bdi></span>
  </button>`;
}
