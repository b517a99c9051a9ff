import type { Outcome, PublishRecord } from '../../generated/contract.ts';
import { acceptedFormats, type ImportRefusalCode } from '../../import/index.ts';
import type { PublishedRecord } from '../../publish/publish-batch.ts';
import { placeOf, type Origin } from '../../upload/read-files.ts';
import { problemSentence } from '../error-sentence.ts';
import { plainText } from '../terminal/plain-text.ts';
import type { Progress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';

const always: Outcome[] = ['created', 'updated', 'unchanged', 'stale', 'rejected'];
const whenThereAre: Outcome[] = ['superseded', 'voided', 'deleted'];

/** Tells what became of each record and file: rejections and warnings as they come, how many of each at the end. */
export class PublishReport {
  readonly #terminal: Terminal;
  readonly #json: boolean;
  readonly #progress: Progress;
  readonly #origins = new WeakMap<PublishRecord, Origin>();
  readonly #counts = new Map<Outcome, number>();
  readonly #preview: boolean;
  #complete = true;
  #matched = 0;
  readonly #newPartners = new Set<string>();
  readonly #codes = new Set<ImportRefusalCode>();

  constructor(terminal: Terminal, json: boolean, progress: Progress, preview = false) {
    this.#preview = preview;
    this.#terminal = terminal;
    this.#json = json;
    this.#progress = progress;
  }

  /** Whether there is anything to tell. */
  get empty(): boolean {
    return this.#counts.size === 0;
  }

  /** Whether anything was refused or rejected. */
  get failed(): boolean {
    return this.#counts.has('rejected');
  }

  /** Whether everything that the files hold was sent. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Notes where a record comes from, for when its result is there. */
  from(record: PublishRecord, origin: Origin): void {
    this.#origins.set(record, origin);
  }

  /** A file, or a part of it, that was not sent. */
  refused(origin: Origin, reason: string, code?: ImportRefusalCode): void {
    this.#count('rejected');
    this.#complete = false;
    if (code !== undefined) this.#codes.add(code);
    if (this.#json) this.#terminal.json({ ...origin, outcome: 'rejected', code, reason });
    else this.#rejected(origin, reason);
  }

  /** What the server said about a record. */
  result({ record, index: _, ...result }: PublishedRecord): void {
    const origin = this.#origins.get(record) ?? { file: '' };
    const { outcome, problem, warnings = [], changes } = result;
    this.#count(outcome);
    if (result.matched !== undefined) this.#matched += 1;
    this.#progress.say(`${this.#preview ? 'Trying' : 'Publishing'} … ${this.#total()}`);
    if (this.#json) {
      this.#terminal.json({ ...origin, ...result });
      return;
    }
    // The only record of a file needs no other name.
    const single = origin.line === undefined && origin.record === undefined;
    const name = single ? '' : `${record.kind} ${record.externalId}: `;
    if (outcome === 'rejected') {
      this.#rejected(origin, name + (problem ? problemSentence(problem) : 'the server gives no reason'));
    }
    if (result.newPartner !== undefined) this.#newPartners.add(result.newPartner);
    if (changes !== undefined) {
      const fields = changes.map(({ pointer }) => pointer).join(', ');
      this.#line('changes ', origin, `${record.kind} ${record.externalId}: ${fields}`);
    }
    for (const { pointer, detail } of warnings) {
      this.#line(this.#terminal.colours.yellow('warning '), origin, `${name}${detail} (${pointer})`);
    }
  }

  /** How many there were of each. */
  end(): void {
    const numberOf = (outcome: Outcome): number => this.#counts.get(outcome) ?? 0;
    if (this.#json) {
      const summary: Partial<Record<Outcome, number>> = {};
      for (const outcome of [...always, ...whenThereAre]) summary[outcome] = numberOf(outcome);
      this.#terminal.json({ summary });
      return;
    }
    if (this.#codes.has('unsupported')) this.#terminal.out(`Accepted are ${acceptedFormats}.`);
    if (this.#codes.has('direction')) {
      this.#terminal.out(
        'Say --direction receivable or --direction payable for files of which nothing tells whether they were issued or received.',
      );
    }
    const { bold, red } = this.#terminal.colours;
    const parts = [...always, ...whenThereAre.filter(numberOf)].map((outcome) => {
      const part = `${numberOf(outcome)} ${outcome}`;
      return outcome === 'rejected' && this.failed ? red(part) : part;
    });
    this.#terminal.out(bold(parts.join(', ')));
    if (this.#newPartners.size > 0) this.#terminal.out(`Partners made of papers: ${this.#newPartners.size}`);
    if (this.#preview) this.#terminal.out('This was a preview: nothing has been published.');
    if (this.#matched > 0)
      this.#terminal.out(`Papers of documents that are there under other ids: ${this.#matched}`);
  }

  #rejected(origin: Origin, reason: string): void {
    this.#line(this.#terminal.colours.red('rejected'), origin, reason);
  }

  #line(word: string, origin: Origin, text: string): void {
    this.#progress.clear();
    this.#terminal.out(`${word}  ${plainText(`${placeOf(origin)}: ${text}`)}`);
  }

  #count(outcome: Outcome): void {
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + 1);
  }

  #total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }
}
