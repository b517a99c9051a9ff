/** Writes front-end messages of PostgreSQL's protocol 3: https://www.postgresql.org/docs/current/protocol-message-formats.html */
export class WireWriter {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(4096);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  /** Several statements without parameters. */
  query(sql: string): this {
    return this.#message(0x51, () => this.#text(sql));
  }

  /** Prepares a statement; an empty name is forgotten at the next one. */
  parse(name: string, sql: string): this {
    return this.#message(0x50, () => {
      this.#text(name);
      this.#text(sql);
      this.#int16(0);
    });
  }

  /** Binds parameters to a prepared statement and asks for text results. */
  bind(statement: string, parameters: readonly (string | Uint8Array | null)[]): this {
    return this.#message(0x42, () => {
      this.#text('');
      this.#text(statement);
      this.#int16(parameters.length);
      for (const parameter of parameters) this.#int16(parameter instanceof Uint8Array ? 1 : 0);
      this.#int16(parameters.length);
      for (const parameter of parameters) this.#parameter(parameter);
      this.#int16(0);
    });
  }

  /** Describes and executes the bound statement. */
  execute(): this {
    this.#message(0x44, () => {
      this.#byte(0x50);
      this.#byte(0);
    });
    return this.#message(0x45, () => {
      this.#byte(0);
      this.#int32(0);
    });
  }

  /** Forgets a prepared statement. */
  close(statement: string): this {
    return this.#message(0x43, () => {
      this.#byte(0x53);
      this.#text(statement);
    });
  }

  sync(): this {
    return this.#message(0x53, () => {});
  }

  /** Takes what was written, in a buffer of its own that may be transferred. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    // A single huge upload must not hold its memory for good.
    if (this.#bytes.length > 1_048_576) this.#resize(4096);
    return taken;
  }

  #message(code: number, body: () => void): this {
    this.#byte(code);
    const start = this.#length;
    this.#int32(0);
    body();
    this.#view.setInt32(start, this.#length - start);
    return this;
  }

  #parameter(parameter: string | Uint8Array | null): void {
    if (parameter === null) {
      this.#int32(-1);
      return;
    }
    const start = this.#length;
    this.#int32(0);
    if (typeof parameter === 'string') this.#string(parameter);
    else {
      this.#reserve(parameter.length);
      this.#bytes.set(parameter, this.#length);
      this.#length += parameter.length;
    }
    this.#view.setInt32(start, this.#length - start - 4);
  }

  #text(text: string): void {
    // U+0000 would end the text early and let the rest be read as protocol.
    if (text.includes('\0')) throw new TypeError('SQL cannot hold U+0000');
    this.#string(text);
    this.#byte(0);
  }

  #string(text: string): void {
    this.#reserve(text.length * 3);
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  #byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  #int16(value: number): void {
    if (value > 0xffff) throw new RangeError('A statement takes at most 65,535 parameters');
    this.#reserve(2);
    this.#view.setUint16(this.#length, value);
    this.#length += 2;
  }

  #int32(value: number): void {
    this.#reserve(4);
    this.#view.setInt32(this.#length, value);
    this.#length += 4;
  }

  #reserve(size: number): void {
    const needed = this.#length + size;
    if (needed <= this.#bytes.length) return;
    this.#resize(Math.max(needed, this.#bytes.length * 2));
  }

  #resize(size: number): void {
    const grown = new Uint8Array(size);
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }

  /** Drops what was written, after a failure in the middle of a message. */
  reset(): void {
    this.#length = 0;
  }
}
