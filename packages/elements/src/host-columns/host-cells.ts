import type { SharedWords } from '../i18n/shared.words.ts';
import { tellOnce } from '../setup/tell-once.ts';
import { readContent, type CellState } from './cell-content.ts';
import { hostCell, type CellSource, type WatchedCell } from './host-cell.ts';
import type { HostColumn } from './host-column.ts';

/** As many rows as one `load` is asked for: a page has no more. */
const mostAtOnce = 200;
/** Each time that a column has so many cells more, those that nobody looks at are forgotten. */
const mostKept = 2_000;

const pending: CellState = { kind: 'pending' };
const failed: CellState = { kind: 'failed' };

/** One call of the host's code, and the cells that still wait for it. */
interface Call<Row> {
  readonly abort: AbortController;
  readonly waiting: Set<Cell<Row>>;
}

interface Cell<Row> {
  state: CellState;
  column: HostColumn<Row>;
  row: Row;
  /** What of the record, and by which function, was asked; absent where it has to be asked. */
  asked: { readonly said: string; readonly by: unknown; readonly takesTime: boolean } | undefined;
  call: Call<Row> | undefined;
  readonly changed: Set<() => void>;
}

/**
 * What the host's columns say of records: each is asked once for what a record says, while its row is drawn, and remembered by the
 * column's id. A page that gives its columns anew at each render is not asked again, unless by a cell that answers at once.
 */
export class HostCells<Row extends object> implements CellSource<Row> {
  readonly #localName: string;
  readonly #key: (row: Row) => string;
  readonly #patienceMs: number;
  readonly #cells = new Map<string, Map<string, Cell<Row>>>();
  readonly #gathered = new Map<string, Call<Row>>();
  readonly #said = new WeakMap<Row, string>();
  readonly #told = new Set<string>();

  /**
   * @param localName of the element, for notices to the page's developer
   * @param patienceMs as long as an answer is waited for
   */
  constructor(localName: string, key: (row: Row) => string, { patienceMs = 30_000 } = {}) {
    this.#localName = localName;
    this.#key = key;
    this.#patienceMs = patienceMs;
  }

  /** A cell of the table, which follows what comes. */
  draw(words: SharedWords, column: HostColumn<Row>, row: Row): unknown {
    return hostCell(this, words, column, row);
  }

  watch(column: HostColumn<Row>, row: Row, changed: () => void): WatchedCell {
    const cell = this.#cellOf(column, row);
    Object.assign(cell, { column, row });
    if (!this.#isAsked(cell)) this.#ask(cell);
    cell.changed.add(changed);
    const release = () => {
      cell.changed.delete(changed);
      // A row that only moves is looked at again before this.
      queueMicrotask(() => abandon(cell));
    };
    return { state: () => cell.state, release };
  }

  /** Asks all that is looked at again, keeping what is shown meanwhile. */
  refresh(): void {
    for (const cells of this.#cells.values()) {
      for (const [key, cell] of cells) {
        if (cell.changed.size > 0) this.#ask(cell);
        else cells.delete(key);
      }
    }
  }

  /** Lets go of all, and of what they said. */
  forget(): void {
    for (const cells of this.#cells.values()) for (const cell of cells.values()) leave(cell);
    this.#cells.clear();
  }

  #cellOf(column: HostColumn<Row>, row: Row): Cell<Row> {
    const cells = this.#cells.get(column.id) ?? new Map<string, Cell<Row>>();
    this.#cells.set(column.id, cells);
    const key = this.#key(row);
    const known = cells.get(key);
    if (known) return known;
    if (cells.size > 0 && cells.size % mostKept === 0) {
      for (const [old, { changed }] of cells) if (changed.size === 0) cells.delete(old);
    }
    const cell = {
      state: pending,
      column,
      row,
      asked: undefined,
      call: undefined,
      changed: new Set<never>(),
    };
    cells.set(key, cell);
    return cell;
  }

  #isAsked({ asked, column, row }: Cell<Row>): boolean {
    return asked?.said === this.#saidBy(row) && (asked.takesTime || asked.by === column.cell);
  }

  #saidBy(row: Row): string {
    const said = this.#said.get(row) ?? JSON.stringify(row);
    this.#said.set(row, said);
    return said;
  }

  #ask(cell: Cell<Row>): void {
    const { column, row } = cell;
    leave(cell);
    cell.asked = { said: this.#saidBy(row), by: column.cell, takesTime: true };
    if (typeof column.load === 'function') return this.#gather(cell);
    const call = callFor(cell);
    try {
      const answer = column.cell(row, { signal: call.abort.signal });
      if (isPromise(answer)) void this.#await(call, [cell], async () => [await answer]);
      else {
        cell.asked = { ...cell.asked, takesTime: false };
        this.#settle(call, cell, answer);
      }
    } catch (error) {
      this.#fail(call, error);
    }
  }

  /** Rows that are drawn together are asked for together. */
  #gather(cell: Cell<Row>): void {
    const { id } = cell.column;
    const gathered = this.#gathered.get(id);
    if (gathered && gathered.waiting.size < mostAtOnce) return join(gathered, cell);
    const call = callFor(cell);
    this.#gathered.set(id, call);
    queueMicrotask(() => {
      if (this.#gathered.get(id) === call) this.#gathered.delete(id);
      if (call.waiting.size > 0) this.#load(call, [...call.waiting]);
    });
  }

  #load(call: Call<Row>, cells: readonly Cell<Row>[]): void {
    const { signal } = call.abort;
    const rows = cells.map(({ row }) => row);
    void this.#await(call, cells, async () => {
      const contents: unknown = await cells[0]!.column.load!(rows, { signal });
      if (Array.isArray(contents) && contents.length === rows.length) return contents as readonly unknown[];
      const what = Array.isArray(contents) ? `${contents.length} contents` : typeof contents;
      throw new TypeError(
        `load answered ${what} for ${rows.length} records. It has to answer a list, one for each.`,
      );
    });
  }

  async #await(
    call: Call<Row>,
    cells: readonly Cell<Row>[],
    answer: () => Promise<readonly unknown[]>,
  ): Promise<void> {
    const late = Promise.withResolvers<never>();
    const sentence = `nothing came within ${this.#patienceMs / 1_000} seconds.`;
    const timer = setTimeout(() => late.reject(new Error(sentence)), this.#patienceMs);
    try {
      const contents = await Promise.race([answer(), late.promise]);
      cells.forEach((cell, at) => this.#settle(call, cell, contents[at]));
    } catch (error) {
      this.#fail(call, error);
      call.abort.abort(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Takes an answer, unless nobody waits for it any more. */
  #settle(call: Call<Row>, cell: Cell<Row>, answer: unknown): void {
    if (cell.call !== call) return;
    let state = failed;
    try {
      state = { kind: 'shown', content: readContent(answer) };
    } catch (error) {
      this.#tell(cell, error);
    }
    set(cell, state);
  }

  #fail(call: Call<Row>, error: unknown): void {
    for (const cell of [...call.waiting]) {
      this.#tell(cell, error);
      set(cell, failed);
    }
  }

  #tell({ column: { id } }: Cell<Row>, error: unknown): void {
    if (this.#told.has(id)) return;
    this.#told.add(id);
    const why = error instanceof Error ? error.message : 'what was thrown is no Error.';
    tellOnce(`column "${id}" of <${this.#localName}> has a cell that failed: ${why.slice(0, 300)}`);
  }
}

function callFor<Row>(cell: Cell<Row>): Call<Row> {
  const call = { abort: new AbortController(), waiting: new Set<Cell<Row>>() };
  join(call, cell);
  return call;
}

function join<Row>(call: Call<Row>, cell: Cell<Row>): void {
  call.waiting.add(cell);
  cell.call = call;
}

/** The last that leaves a call ends it. */
function leave<Row>(cell: Cell<Row>): void {
  const { call } = cell;
  if (!call) return;
  cell.call = undefined;
  call.waiting.delete(cell);
  if (call.waiting.size === 0) call.abort.abort();
}

/** What nobody looks at is not waited for. */
function abandon<Row>(cell: Cell<Row>): void {
  if (cell.changed.size > 0 || !cell.call) return;
  cell.asked = undefined;
  leave(cell);
}

function set<Row>(cell: Cell<Row>, state: CellState): void {
  cell.call?.waiting.delete(cell);
  cell.call = undefined;
  cell.state = state;
  for (const changed of [...cell.changed]) changed();
}

function isPromise(answer: unknown): answer is PromiseLike<unknown> {
  return typeof (answer as Partial<PromiseLike<unknown>> | null | undefined)?.then === 'function';
}
