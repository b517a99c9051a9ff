import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '@saldo/sdk/contract';
import type { Attachments } from '../../attachments/attachments.ts';
import type { Format } from '../../format/format.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import { warning } from '../../templates/icons.ts';
import type { DraftProblem, DraftProblems } from '../model/check-draft.ts';
import type { PaymentReportWords } from '../payment-report.words.ts';
import type { AmountStyle } from '../model/read-amount.ts';
import type { ReportForm } from '../model/report-form.ts';

/** What the templates of the form work with. */
export interface FormView {
  readonly form: ReportForm;
  readonly words: PaymentReportWords & SharedWords;
  readonly format: Format;
  readonly session: Session;
  readonly style: AmountStyle;
  readonly problems: DraftProblems;
  readonly attachments: Attachments;
}

/** The form as it stands, checked. */
export function formView(parts: Omit<FormView, 'style' | 'problems'>): FormView {
  const { form, format, session, attachments } = parts;
  const { currency, decimals } = form.state.draft;
  const separator = format.amountParts('0.1', 1).fraction.charAt(0);
  const style = { separator, decimals, currency };
  const problems = new Map(form.problems({ today: session.today, style }));
  if (attachments.incomplete) problems.set('files', { code: 'files' });
  return { ...parts, style, problems };
}

/** What the field has to say of itself, once it may. */
export function problemOf({ form, problems }: FormView, field: string): DraftProblem | undefined {
  return form.shows(field) ? problems.get(field) : undefined;
}

/** A message in the way of the field, named by `aria-describedby`. */
export function problemNote(
  view: FormView,
  field: string,
  more: unknown = nothing,
): TemplateResult | typeof nothing {
  const problem = problemOf(view, field);
  if (!problem) return nothing;
  return html`<p class="field-error" id="${field}-error" part="field-error">
    ${warning}<span>${problemText(view, problem)} ${more}</span>
  </p>`;
}

/** An amount of the report's currency, in a sentence. */
export function moneyText({ format, form }: Pick<FormView, 'format' | 'form'>, amount: string): string {
  const { currency, decimals } = form.state.draft;
  return format.money({ amount, currency }, decimals);
}

function problemText(view: FormView, { code, amount }: DraftProblem): string {
  const { problems } = view.words;
  if (code === 'linesExceed' && amount !== undefined)
    return view.words.excess({ money: moneyText(view, amount) });
  return Object.hasOwn(problems, code) ? problems[code as keyof typeof problems] : problems.other;
}
