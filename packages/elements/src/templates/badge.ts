import { html, type TemplateResult } from 'lit';
import { wordFor } from '../i18n/catalogue.ts';
import type { SharedWords } from '../i18n/shared.words.ts';
import { check, clock, crossed, dash, flag, halfRing, padlock, rejected, ring, warning } from './icons.ts';

export type Tone = 'open' | 'partial' | 'overdue' | 'paid' | 'review' | 'void';

const looks: Readonly<Record<string, readonly [Tone, TemplateResult]>> = {
  open: ['open', ring],
  partially_paid: ['partial', halfRing],
  paid: ['paid', check],
  issued: ['void', dash],
  void: ['void', crossed],
  overdue: ['overdue', warning],
  submitted: ['open', ring],
  in_review: ['review', clock],
  accepted: ['paid', ring],
  applied: ['paid', check],
  rejected: ['overdue', rejected],
  in_process: ['review', clock],
  scheduled: ['open', clock],
  recorded: ['paid', check],
  disputed: ['review', flag],
  blocked: ['review', padlock],
  invited: ['open', clock],
  active: ['paid', check],
  disabled: ['void', crossed],
};

/**
 * A status as shape, colour and word. One that this version does not know is shown neutrally with its own name.
 * `word` says more than the status, "12 days overdue".
 */
export function badge(words: SharedWords, status: string, word?: string): TemplateResult {
  const [tone, shape] = Object.hasOwn(looks, status) ? looks[status]! : (['void', dash] as const);
  return html`<span class="badge" part="badge" data-tone=${tone}
    >${shape}<span>${word ?? wordFor(words.statuses, status)}</span></span
  >`;
}
