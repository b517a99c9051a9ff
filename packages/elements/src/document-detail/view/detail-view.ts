import { html, type TemplateResult } from 'lit';
import { accountSign } from '@saldo/sdk/account';
import type { SaldoDocument, Money, Session } from '@saldo/sdk/contract';
import type { DocumentPointer } from '../../events/pointers.ts';
import type { Format } from '../../format/format.ts';
import type { SharedWords } from '../../i18n/shared.words.ts';
import { amount } from '../../templates/amount.ts';
import type { DocumentDetailWords } from '../document-detail.words.ts';

/** What the templates of a document work with. */
export interface DetailView {
  readonly words: DocumentDetailWords & SharedWords;
  readonly format: Format;
  readonly session: Session;
  readonly document: SaldoDocument;
  readonly open: (document: DocumentPointer) => void;
}

/** Lowers the debt. */
export function isCredit({ type, effect }: Pick<SaldoDocument, 'type' | 'effect'>): boolean {
  return accountSign(type, effect) === -1;
}

/** What is still open of it, as the reader calls it. */
export function openName({ words, session, document }: DetailView): string {
  if (isCredit(document)) return words.unapplied;
  const own = session.actor.side === 'publisher' ? opposite[document.direction] : document.direction;
  return words.open[own];
}

const opposite = { receivable: 'payable', payable: 'receivable' } as const;

/** An amount beside others of the document; one of another currency says so. */
export function moneyOf({ format, document }: DetailView, money: Money, align?: number): TemplateResult {
  const { currency, decimals } = document;
  const own = money.currency === currency;
  return amount(format, money, {
    ...(own && { decimals }),
    ...(own && align !== undefined && { align }),
    code: !own,
  });
}

/** Most decimals of these amounts, so that their points align. */
export function decimalsOf(amounts: readonly Money[], least: number): number {
  return Math.max(least, ...amounts.map(({ amount: text }) => text.split('.')[1]?.length ?? 0));
}

/** A part of the document under its heading. */
export function section(id: string, heading: unknown, content: unknown): TemplateResult {
  return html`<section class=${id} part=${id} aria-labelledby="heading-${id}">
    <h3 id="heading-${id}">${heading}</h3>
    ${content}
  </section>`;
}
