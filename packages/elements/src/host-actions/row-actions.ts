import type { ReactiveController, ReactiveElement } from 'lit';
import type { Scope } from '../context/scope.ts';
import { SignalController } from '../context/signal-controller.ts';
import type { QueryHost } from '../query/query-host.ts';
import { shortened } from '../templates/given.ts';
import { tellOnce } from '../setup/tell-once.ts';
import { readActions } from './read-actions.ts';
import type { ActionContext, ActionOutcome, RowAction } from './row-action.ts';
import { rowActionStyles } from './row-action.styles.ts';

/** What is said of the last action of a row, or of those that are chosen. */
export interface ActionState {
  readonly label: string;
  readonly isPending: boolean;
  /** Absent where the host says nothing of it. */
  readonly message?: string | undefined;
  /** In words of the host's, or, where it gave none, the element's. */
  readonly failed?: boolean;
}

/** Of all that are chosen; no key of a record is empty. */
const chosen = '';

/** What the host's actions are and what became of those that were begun: one at a time for each row. */
export class RowActions<Row> implements ReactiveController {
  readonly #host: ReactiveElement & QueryHost;
  readonly #key: (row: Row) => string;
  readonly #states = new Map<string, ActionState>();
  #given: unknown;
  #scope: Scope | undefined;
  #gone = new AbortController();
  actions: readonly RowAction<Row>[] = [];
  /** Key of the row whose menu is open. */
  open: string | undefined;
  /** What was begun or has ended last, for those who hear the page. */
  last: ActionState | undefined;

  constructor(host: ReactiveElement & QueryHost, key: (row: Row) => string) {
    this.#host = host;
    this.#key = key;
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, rowActionStyles.styleSheet!];
    this.#scope = host.scope;
    host.addController(this);
    new SignalController(host, 'changed', (topics) => {
      if (topics.includes('session')) this.#forget();
    });
  }

  /** Takes what the page has set. */
  use(given: unknown): this {
    if (given === this.#given) return this;
    this.#given = given;
    this.actions = readActions(this.#host.localName, given);
    return this;
  }

  /** Those of one row. */
  of(row: Row): readonly RowAction<Row>[] {
    return this.actions.filter((action) => action.run && this.#holds(action, 'visible', row));
  }

  /** Those of rows that are chosen. */
  ofMany(rows: readonly Row[]): readonly RowAction<Row>[] {
    return this.actions.filter(
      (action) => action.runMany && rows.some((row) => this.#holds(action, 'visible', row)),
    );
  }

  isEnabled(action: RowAction<Row>, row: Row): boolean {
    return this.#holds(action, 'visible', row) && this.#holds(action, 'enabled', row);
  }

  stateOf(row: Row): ActionState | undefined {
    return this.#states.get(this.#key(row));
  }

  get stateOfMany(): ActionState | undefined {
    return this.#states.get(chosen);
  }

  toggle(row: Row, open: boolean): void {
    const key = this.#key(row);
    if (open) this.open = key;
    else if (this.open === key) this.open = undefined;
    this.#host.requestUpdate();
  }

  isOpen(row: Row): boolean {
    return this.open === this.#key(row);
  }

  run(action: RowAction<Row>, row: Row): void {
    if (!this.isEnabled(action, row)) return;
    void this.#run(this.#key(row), action, (context) => action.run!(row, context));
  }

  runMany(action: RowAction<Row>, rows: readonly Row[]): void {
    if (!rows.every((row) => this.isEnabled(action, row))) return;
    void this.#run(chosen, action, (context) => action.runMany!(rows, context));
  }

  /** Nothing is chosen any more: what was said of it has no place. */
  forgetMany(): void {
    if (this.#states.get(chosen)?.isPending === false) this.#states.delete(chosen);
  }

  hostConnected(): void {
    if (this.#gone.signal.aborted) this.#gone = new AbortController();
  }

  hostUpdate(): void {
    if (this.#host.scope !== this.#scope) this.#forget();
    this.#scope = this.#host.scope;
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** Ends what is under way, and tells nothing of it any more: it was done by another person, or nobody looks. */
  #forget(): void {
    this.#gone.abort();
    this.#states.clear();
    this.open = this.last = undefined;
    if (this.#host.isConnected) this.#gone = new AbortController();
  }

  async #run(
    key: string,
    { id, label }: RowAction<Row>,
    act: (context: ActionContext) => unknown,
  ): Promise<void> {
    if (this.#states.get(key)?.isPending) return;
    const { signal } = this.#gone;
    this.#set(key, { label, isPending: true });
    let state: ActionState;
    try {
      const { message, failed } = ((await act({ signal })) ?? {}) as Partial<ActionOutcome>;
      const said = typeof message === 'string' && message !== '' ? shortened(message) : undefined;
      state = { label, isPending: false, message: said, failed: failed === true };
    } catch (error) {
      if (signal.aborted) return;
      state = { label, isPending: false, failed: true };
      tellOnce(
        `action "${id}" of <${this.#host.localName}> failed: ${error instanceof Error ? error.message : 'what was thrown is no Error.'}`,
      );
      this.#host.reportFailure(error);
    }
    if (!signal.aborted) this.#set(key, state);
  }

  #set(key: string, state: ActionState): void {
    this.#states.set(key, state);
    this.last = state;
    this.#host.requestUpdate();
  }

  /** What the host says of a row; no where it cannot say. */
  #holds(action: RowAction<Row>, test: 'visible' | 'enabled', row: Row): boolean {
    try {
      return action[test]?.(row) ?? true;
    } catch (error) {
      const why = error instanceof Error ? error.message : 'what was thrown is no Error.';
      tellOnce(`${test} of the action "${action.id}" of <${this.#host.localName}> failed: ${why}`);
      return false;
    }
  }
}
