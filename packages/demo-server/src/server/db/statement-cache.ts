/** Longer texts are bulk inserts, whose shape changes with the number of rows. */
const LONGEST_SQL = 8192;

/** Names for prepared statements, the least recently used one dropped when full. */
export class StatementCache {
  readonly #names = new Map<string, string>();
  readonly #capacity: number;
  #count = 0;

  constructor(capacity = 256) {
    this.#capacity = capacity;
  }

  get full(): boolean {
    return this.#names.size >= this.#capacity;
  }

  /** The name under which this text is prepared already. */
  find(sql: string): string | undefined {
    const name = this.#names.get(sql);
    if (name === undefined) return undefined;
    this.#names.delete(sql);
    this.#names.set(sql, name);
    return name;
  }

  /** A fresh name for this text; empty when it is not worth keeping. */
  propose(sql: string): string {
    return sql.length > LONGEST_SQL ? '' : `saldo_${(this.#count++).toString(36)}`;
  }

  /** Remembers a prepared text; answers the names that the server should forget. */
  add(sql: string, name: string): string[] {
    if (name === '') return [];
    this.#names.set(sql, name);
    const dropped: string[] = [];
    while (this.#names.size > this.#capacity) {
      const [oldestSql, oldestName] = this.#names.entries().next().value!;
      this.#names.delete(oldestSql);
      dropped.push(oldestName);
    }
    return dropped;
  }

  clear(): string[] {
    const names = [...this.#names.values()];
    this.#names.clear();
    return names;
  }
}
