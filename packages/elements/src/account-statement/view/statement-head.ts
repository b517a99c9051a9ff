import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Direction, Session } from '@saldo/sdk/contract';
import type { StatementView } from './statement-view.ts';
import { dateField } from './date-field.ts';

export interface StatementHead extends StatementView {
  readonly session: Session | undefined;
  /** Absent while nothing is known. */
  readonly asOf: string | undefined;
  readonly asOfFixed: boolean;
  readonly changeAsOf: (date: string) => void;
  /** Absent where there is only one account, or the page has fixed it. */
  readonly changeDirection: ((direction: Direction) => void) | undefined;
}

const directions: readonly Direction[] = ['receivable', 'payable'];

/** Whose account it is, which one, and as of which day. */
export function statementHead(head: StatementHead): TemplateResult {
  const { words, format, session, asOf, asOfFixed, changeAsOf, changeDirection } = head;
  return html`<header class="head">
    <div class="who">
      <slot name="heading"><h2 part="heading">${words.heading}</h2></slot>
      <p class="muted small">
        ${
          session
            ? html`${session.partner && html`<bdi class="partner">${session.partner.name}</bdi> · `}
              ${words.accountWith({ publisher: session.publisher.name })}`
            : '\u00a0'
        }
      </p>
    </div>
    ${changeDirection ? directionField(head, changeDirection) : nothing}
    ${
      asOf === undefined || !session
        ? nothing
        : asOfFixed
          ? html`<p class="as-of muted small">${words.asOf({ date: format.date(asOf) })}</p>`
          : html`<div class="as-of">
              ${dateField({ label: words.asOfDate, value: asOf, max: session.today, change: changeAsOf })}
            </div>`
    }
    <slot name="actions"></slot>
  </header>`;
}

function directionField(
  { words, direction }: StatementHead,
  change: (direction: Direction) => void,
): TemplateResult {
  return html`<fieldset class="segments">
    <legend class="sr">${words.direction}</legend>
    ${directions.map(
      (one) =>
        html`<label
          ><input
            type="radio"
            name="direction"
            value=${one}
            .checked=${live(direction === one)}
            @change=${() => change(one)}
          /><span>${words.directions[one]}</span></label
        >`,
    )}
  </fieldset>`;
}
