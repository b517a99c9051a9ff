import { html, nothing, type TemplateResult } from 'lit';
import type { Direction, Session } from '@saldo/sdk/contract';
import type { SharedWords } from '../../i18n/shared.words.ts';
import { contactLine } from '../../templates/contact.ts';
import { tray } from '../../templates/icons.ts';
import { notice } from '../../templates/notice.ts';
import type { PaymentReportWords } from '../payment-report.words.ts';

export type ReportView = 'form' | 'reports';

export interface ReportHead {
  readonly words: PaymentReportWords & SharedWords;
  readonly view: ReportView;
  readonly direction: Direction | undefined;
  /** Absent where the session may not list reports: then there is one view only. */
  readonly onShow: ((view: ReportView) => void) | undefined;
}

/** The title, and the way between the form and the reports sent. */
export function reportHead({ words, view, direction, onShow }: ReportHead): TemplateResult {
  const formTitle = direction === 'payable' ? words.titleReceived : words.title;
  return html`<div class="head">
    <h2 id="title" tabindex="-1">${view === 'reports' ? words.views : formTitle}</h2>
    ${
      onShow
        ? html`<nav class="tabs" aria-label=${words.views}>
            ${tab('form', words.form, view, onShow)} ${tab('reports', words.reports, view, onShow)}
          </nav>`
        : nothing
    }
  </div>`;
}

/** In the form's place where the session may not report payments. */
export function notPermitted(words: ReportHead['words'], { publisher }: Session): TemplateResult {
  const actions = publisher.contact && contactLine(publisher.contact, publisher.name);
  return notice({ icon: tray, title: words.notPermitted, text: words.notPermittedHint, actions });
}

function tab(
  name: ReportView,
  label: string,
  view: ReportView,
  onShow: (view: ReportView) => void,
): TemplateResult {
  return html`<button
    class="tab"
    type="button"
    aria-current=${view === name ? 'page' : nothing}
    @click=${() => onShow(name)}
  >
    ${label}
  </button>`;
}
