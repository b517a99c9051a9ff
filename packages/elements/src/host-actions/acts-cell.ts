import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SharedWords } from '../i18n/shared.words.ts';
import { more, warning } from '../templates/icons.ts';
import { actsMenu, leaveMenu, moveInMenu } from './acts-menu.ts';
import type { RowAction } from './row-action.ts';
import type { ActionState, RowActions } from './row-actions.ts';

export interface ActsView<Row> {
  readonly words: SharedWords;
  readonly acts: RowActions<Row>;
  /** Names a row in the names of its buttons. */
  readonly nameOf: (row: Row) => string;
}

/** What may be done with a row: a button, or a menu where the list has several, and what became of it. */
export function actsCell<Row>(view: ActsView<Row>, row: Row): TemplateResult | typeof nothing {
  const { acts } = view;
  const own = acts.of(row);
  const state = acts.stateOf(row);
  if (own.length === 0 && !state) return nothing;
  const several = acts.actions.filter(({ run }) => run).length > 1;
  return html`<div class="row-acts">
    ${own.length === 0 ? nothing : several ? menu(view, row, own) : oneButton(view, row, own[0]!)}
    ${outcome(view.words, state)}
  </div>`;
}

/** The same where there is room for a button of each. */
export function actsLine<Row>(view: ActsView<Row>, row: Row): TemplateResult | typeof nothing {
  const { words, acts } = view;
  const [own, state] = [acts.of(row), acts.stateOf(row)];
  if (own.length === 0 && !state) return nothing;
  return html`<div class="row-acts line">
    ${own.map((action) => oneButton(view, row, action, ''))} ${outcome(words, state)}
  </div>`;
}

/** What is said of an action: that it is under way, what the host says of it, that it failed. */
export function outcome(words: SharedWords, state: ActionState | undefined): TemplateResult | typeof nothing {
  const text = state && saidOf(words, state);
  if (!text) return nothing;
  return html`<span class="outcome" part="action-outcome" ?data-failed=${state.failed}
    >${state.failed ? warning : nothing} <bdi>${text}</bdi></span
  >`;
}

/** For those who hear the page, in one place that is always there. */
export function announcer<Row>({ words, acts }: ActsView<Row>): TemplateResult {
  return html`<p class="sr" role="status">${acts.last ? saidOf(words, acts.last) : ''}</p>`;
}

/** A button of an action, with its picture. */
export function actionIcon<Row>({ icon }: RowAction<Row>): TemplateResult | typeof nothing {
  if (!icon) return nothing;
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    ${svg`<path d=${icon} />`}
  </svg>`;
}

function saidOf(words: SharedWords, { label, isPending, message, failed }: ActionState): string {
  if (isPending) return words.actionPending({ label });
  return message ?? (failed ? words.actionFailed({ label }) : '');
}

function oneButton<Row>(
  { acts, nameOf }: ActsView<Row>,
  row: Row,
  action: RowAction<Row>,
  look = 'plain',
): TemplateResult {
  const off = acts.stateOf(row)?.isPending || !acts.isEnabled(action, row);
  return html`<button
    type="button"
    part="action"
    class=${look}
    aria-label=${`${action.label}: ${nameOf(row)}`}
    aria-disabled=${off ? 'true' : 'false'}
    @click=${() => acts.run(action, row)}
  >
    ${actionIcon(action)}${action.label}
  </button>`;
}

function menu<Row>(view: ActsView<Row>, row: Row, own: readonly RowAction<Row>[]): TemplateResult {
  const { words, acts, nameOf } = view;
  const isOpen = acts.isOpen(row);
  const isPending = acts.stateOf(row)?.isPending;
  const name = words.actionsOf({ name: nameOf(row) });
  const press = (event: Event) => {
    // The browser would toggle the popover as well.
    event.preventDefault();
    if (!isPending) acts.toggle(row, !isOpen);
  };
  return html`<button
      type="button"
      part="action"
      class="plain square"
      aria-label=${name}
      title=${words.actions}
      aria-haspopup="menu"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-disabled=${isPending ? 'true' : 'false'}
      @click=${press}
    >
      ${more}
    </button>
    ${
      isOpen
        ? html`<div
            class="acts-menu"
            part="action-menu"
            role="menu"
            popover
            aria-label=${name}
            ${actsMenu()}
            @keydown=${moveInMenu}
            @beforetoggle=${leaveMenu}
            @toggle=${({ newState }: ToggleEvent) => newState === 'closed' && acts.toggle(row, false)}
          >
            ${own.map((action) => item(view, row, action))}
          </div>`
        : nothing
    }`;
}

function item<Row>({ acts }: ActsView<Row>, row: Row, action: RowAction<Row>): TemplateResult {
  const choose = (event: Event) => {
    if (!acts.isEnabled(action, row)) return;
    (event.currentTarget as HTMLElement).parentElement!.hidePopover();
    acts.run(action, row);
  };
  return html`<button
    type="button"
    role="menuitem"
    tabindex="-1"
    aria-disabled=${acts.isEnabled(action, row) ? 'false' : 'true'}
    @click=${choose}
  >
    ${actionIcon(action)}<bdi>${action.label}</bdi>
  </button>`;
}
