import { html, nothing, type TemplateResult } from 'lit';
import { attachmentList, dropArea } from '../../attachments/attachment-list.ts';
import { dropTarget } from '../../attachments/drop-target.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import { skeleton } from '../../templates/skeleton.ts';
import { accountSection } from './account-section.ts';
import { problemNote, type FormView } from './form-view.ts';
import { lineSection, type OpenDocuments } from './line-section.ts';
import { noteField, paymentSection } from './payment-section.ts';
import { reportSummary, type Sending } from './report-summary.ts';

export interface FormTemplate extends FormView {
  readonly open: OpenDocuments;
  readonly sending: Sending;
  readonly mayAttach: boolean;
  readonly onSubmit: () => void;
}

export function reportFormTemplate(view: FormTemplate): TemplateResult {
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    view.onSubmit();
  };
  // Until the currency is picked nothing else can be filled in.
  if (view.form.state.undecided.length > 0)
    return html`<div class="form">${lineSection(view, view.open)}</div>`;
  const receivable = view.form.state.draft.direction === 'receivable';
  return html`<form class="form" novalidate autocomplete="off" @submit=${handleSubmit}>
    <div class="sections">
      ${lineSection(view, view.open)} ${paymentSection(view)} ${receivable ? accountSection(view) : nothing}
      ${view.mayAttach ? proofSection(view) : nothing}
      <section class="section">${noteField(view)}</section>
    </div>
    ${reportSummary(view, view.sending)}
  </form>`;
}

/** Of the size of the form that comes. */
export function formSkeleton(words: SharedWords): TemplateResult {
  return html`<div class="form" aria-busy="true" aria-label=${words.loading} role="status">
    <div class="sections">
      ${[3, 2, 2].map(
        (rows) =>
          html`<div class="section">
            ${skeleton('m')}${Array.from({ length: rows }, () => html`<span class="control-skeleton"></span>`)}
          </div>`,
      )}
    </div>
    <div class="summary">
      ${skeleton('m')}${skeleton('l')}${skeleton('l')}<span class="control-skeleton"></span>
    </div>
  </div>`;
}

function proofSection(view: FormTemplate): TemplateResult {
  const { words, attachments } = view;
  return html`<section
    class="section"
    aria-labelledby="proof-heading"
    data-field="files"
    ${dropTarget(attachments)}
  >
    <div class="section-head"><h3 id="proof-heading">${words.proofHeading}</h3></div>
    ${dropArea(view, 'files-error')} ${attachmentList(view)} ${problemNote(view, 'files')}
  </section>`;
}
