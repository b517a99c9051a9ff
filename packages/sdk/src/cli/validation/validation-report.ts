import type { PublishRecord } from '../../generated/contract.ts';
import type { Fault } from '../../judging/index.ts';
import { acceptedFormats, type ImportRefusalCode } from '../../import/import-refusal.ts';
import { placeOf, type Origin } from '../../upload/read-files.ts';
import { plainText } from '../terminal/plain-text.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Tells of each record that the contract refuses, field by field, and of what is no record; at the end how many there were. */
export class ValidationReport {
  readonly #terminal: Terminal;
  readonly #json: boolean;
  #valid = 0;
  #rejected = 0;
  #unsupported = false;

  constructor(terminal: Terminal, json: boolean) {
    this.#terminal = terminal;
    this.#json = json;
  }

  /** Whether anything was refused. */
  get failed(): boolean {
    return this.#rejected > 0;
  }

  /** A file, or a part of it, that is no record. */
  refused(origin: Origin, reason: string, code?: ImportRefusalCode): void {
    this.#rejected += 1;
    if (code === 'unsupported') this.#unsupported = true;
    if (this.#json) this.#terminal.json({ ...origin, outcome: 'rejected', code, reason });
    else this.#line(origin, reason);
  }

  /** A record, and what is wrong with it. */
  judged({ kind, externalId }: PublishRecord, origin: Origin, errors: readonly Fault[]): void {
    if (errors.length === 0) this.#valid += 1;
    else this.#rejected += 1;
    if (this.#json) {
      const outcome = errors.length === 0 ? 'valid' : 'rejected';
      this.#terminal.json({ ...origin, kind, externalId, outcome, ...(errors.length > 0 && { errors }) });
      return;
    }
    for (const { pointer, detail } of errors)
      this.#line(origin, `${kind} ${externalId}: ${pointer} ${detail}`);
  }

  /** How many there were of each. */
  end(): void {
    const [valid, rejected] = [this.#valid, this.#rejected];
    if (this.#json) {
      this.#terminal.json({ summary: { valid, rejected } });
      return;
    }
    if (this.#unsupported) this.#terminal.out(`Accepted are ${acceptedFormats}.`);
    const { bold, red } = this.#terminal.colours;
    const part = `${rejected} rejected`;
    this.#terminal.out(bold(`${valid} valid, ${rejected === 0 ? part : red(part)}`));
  }

  #line(origin: Origin, text: string): void {
    this.#terminal.out(
      `${this.#terminal.colours.red('rejected')}  ${plainText(`${placeOf(origin)}: ${text}`)}`,
    );
  }
}
