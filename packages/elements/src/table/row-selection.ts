import type { ReactiveControllerHost } from 'lit';

export interface SelectOptions {
  /** Everything from the last one chosen up to this one. */
  readonly range?: boolean;
}

/** Chosen rows by key. They stay chosen while filters or pages hide them; order is that of choosing. */
export class RowSelection<Row> {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #key: (row: Row) => string;
  readonly #changed: () => void;
  #chosen = new Map<string, Row>();
  #anchor: string | undefined;

  /** @param changed called after a person's choice, not after `clear` and `keep` */
  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    key: (row: Row) => string,
    changed: () => void,
  ) {
    this.#host = host;
    this.#key = key;
    this.#changed = changed;
  }

  get rows(): readonly Row[] {
    return [...this.#chosen.values()];
  }

  get size(): number {
    return this.#chosen.size;
  }

  has(row: Row): boolean {
    return this.#chosen.has(this.#key(row));
  }

  /** Chooses or releases a row, or the range of `visible` rows from the last choice up to it. */
  toggle(row: Row, on: boolean, visible: readonly Row[], { range = false }: SelectOptions = {}): void {
    for (const one of range ? this.#between(row, visible) : [row]) this.#put(one, on);
    this.#anchor = this.#key(row);
    this.#tell();
  }

  /** Chooses or releases all these rows. */
  toggleAll(rows: readonly Row[], on: boolean): void {
    for (const row of rows) this.#put(row, on);
    this.#tell();
  }

  clear(): void {
    this.#chosen = new Map();
    this.#anchor = undefined;
    this.#host.requestUpdate();
  }

  /** Puts loaded rows in the place of older versions of themselves, and drops those that may no longer be chosen. */
  keep(loaded: readonly Row[], selectable: (row: Row) => boolean): void {
    for (const row of loaded) {
      const key = this.#key(row);
      if (!this.#chosen.has(key)) continue;
      if (selectable(row)) this.#chosen.set(key, row);
      else this.#chosen.delete(key);
    }
  }

  #between(row: Row, visible: readonly Row[]): readonly Row[] {
    const keys = visible.map((one) => this.#key(one));
    const from = this.#anchor === undefined ? -1 : keys.indexOf(this.#anchor);
    const to = keys.indexOf(this.#key(row));
    return from < 0 || to < 0 ? [row] : visible.slice(Math.min(from, to), Math.max(from, to) + 1);
  }

  #put(row: Row, on: boolean): void {
    if (on) this.#chosen.set(this.#key(row), row);
    else this.#chosen.delete(this.#key(row));
  }

  #tell(): void {
    this.#host.requestUpdate();
    this.#changed();
  }
}
