import { html, nothing, type TemplateResult } from 'lit';
import type { SharedWords } from '../i18n/shared.words.ts';
import { badge } from '../templates/badge.ts';
import { shortened } from '../templates/given.ts';
import { skeleton } from '../templates/skeleton.ts';
import { cellTones, type CellText, type CellTone, type HostColumn } from './host-column.ts';

const accepted = 'Give a text, a number, null, or { text, href, tone }.';
const schemes = ['http:', 'https:', 'mailto:', 'tel:'];
const statuses: Readonly<Record<CellTone, string>> = {
  open: 'open',
  partial: 'partially_paid',
  overdue: 'overdue',
  paid: 'paid',
  review: 'in_review',
  void: 'void',
};

export type CellState =
  | { readonly kind: 'pending' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'shown'; readonly content: ShownText };

export interface ShownText extends CellText {
  readonly text: string;
}

/**
 * What a host's cell answered, as text.
 *
 * @throws {TypeError} that says what of it is not accepted
 */
export function readContent(answer: unknown): ShownText {
  if (answer === null || answer === undefined) return { text: '' };
  if (typeof answer === 'string' || typeof answer === 'number') return { text: textOf(answer) };
  const { text, href, tone } = answer as Partial<Record<keyof CellText, unknown>>;
  if (typeof answer !== 'object' || (typeof text !== 'string' && typeof text !== 'number')) {
    const kind = typeof answer === 'object' ? `an object whose text is ${typeof text}` : typeof answer;
    throw new TypeError(`it answered ${kind}. ${accepted}`);
  }
  if (tone !== undefined && !cellTones.includes(tone as CellTone)) {
    throw new TypeError(`its tone is none of ${cellTones.join(', ')}.`);
  }
  if (href !== undefined && !isAddress(href)) {
    throw new TypeError(`its href is no address of ${schemes.join(' ')} and none relative to the page's.`);
  }
  return { text: textOf(text), href, tone: tone as CellTone | undefined };
}

/** A cell of the host's as it stands: a bar while it is waited for, the text, or that there is none. */
export function cellTemplate(
  words: SharedWords,
  { skeleton: size = 's' }: HostColumn<never>,
  state: CellState,
): TemplateResult | typeof nothing {
  if (state.kind === 'pending') return skeleton(size);
  if (state.kind === 'failed') {
    return html`<span class="muted" title=${words.cellFailed}
      ><span aria-hidden="true">–</span><span class="sr">${words.cellFailed}</span></span
    >`;
  }
  const { text, href, tone } = state.content;
  if (text === '') return nothing;
  const shown = tone ? badge(words, statuses[tone], text) : html`<bdi>${text}</bdi>`;
  return href
    ? html`<a class="given" href=${href} title=${text}>${shown}</a>`
    : html`<span class="given" title=${text}>${shown}</span>`;
}

function isAddress(href: unknown): href is string {
  if (typeof href !== 'string' || !URL.canParse(href, document.baseURI)) return false;
  return schemes.includes(new URL(href, document.baseURI).protocol);
}

function textOf(value: string | number): string {
  return shortened(String(value).trim());
}
