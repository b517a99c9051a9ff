import { plainText } from '../terminal/plain-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Looked } from './examine.ts';

/** Tells what each check found, and at the end how much is wrong. */
export class DoctorReport {
  readonly #terminal: Terminal;
  readonly #json: boolean;
  readonly #width: number;
  #wrong = 0;
  #left = 0;

  constructor(terminal: Terminal, json: boolean, names: readonly string[]) {
    this.#terminal = terminal;
    this.#json = json;
    this.#width = Math.max(...names.map((name) => name.length));
  }

  /** How many checks found something wrong. */
  get wrong(): number {
    return this.#wrong;
  }

  /** One line, and how to mend it below. */
  looked({ check: { name }, finding, waitsFor }: Looked): void {
    if (finding === undefined) this.#left += 1;
    else if (!finding.ok) this.#wrong += 1;
    if (this.#json) {
      this.#terminal.json({ check: name, ...(finding ?? { waitsFor: waitsFor.name }) });
      return;
    }
    const { green, red, dim } = this.#terminal.colours;
    const title = name.padEnd(this.#width);
    if (finding === undefined) {
      this.#terminal.out(dim(`–  ${title}  Cannot be looked at before this is mended: ${waitsFor.name}.`));
      return;
    }
    this.#terminal.out(`${finding.ok ? green('✓') : red('✗')}  ${title}  ${plainText(finding.sentence)}`);
    if (!finding.ok) this.#terminal.out(`   ${' '.repeat(this.#width)}  → ${plainText(finding.fix)}`);
  }

  /** How much is wrong. */
  end(): void {
    const [wrong, left] = [this.#wrong, this.#left];
    if (this.#json) {
      this.#terminal.json({ summary: { wrong, left } });
      return;
    }
    const rest = left === 0 ? '' : `; ${left} could not be looked at`;
    this.#terminal.out(
      this.#terminal.colours.bold(wrong === 0 ? 'Nothing is wrong.' : `Wrong: ${wrong}${rest}.`),
    );
  }
}
