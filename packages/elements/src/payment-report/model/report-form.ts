import type { Direction, FieldError, Session } from '@saldo/sdk/contract';
import { sessionOwner } from '../../context/session-owner.ts';
import { randomKey } from '../../query/random-key.ts';
import { blankDraft, blankSheet } from './blank-draft.ts';
import { checkDraft, type CheckOptions, type DraftProblem, type DraftProblems } from './check-draft.ts';
import type { Choice, ChosenLines } from './draft-lines.ts';
import {
  addWithholding,
  isTouched,
  withLine,
  withLines,
  withoutLine,
  withWithholding,
  type AmountEntry,
  type LineDraft,
  type ReportDraft,
  type Sheet,
} from './report-draft.ts';
import { fieldOfPointer } from './report-input.ts';
import { settle } from './settle-sheet.ts';

type Head = Pick<ReportDraft, 'paymentDate' | 'method' | 'reference' | 'note' | 'account'>;

/** The form as it stands: what was typed, which fields were visited, and what is wrong. It outlives every render and error. */
export class ReportForm {
  draft: ReportDraft;
  /** One for each filled form: a repeated attempt, mended or not, is recorded at most once. */
  idempotencyKey = randomKey();
  /** Documents of several currencies were chosen: one has to be picked. */
  undecided: readonly ChosenLines[] = [];
  /** Chosen, but not to be reported as paid. */
  left: readonly string[] = [];
  /** All lines are shown, however many. */
  unfolded = false;
  /** The amount field that has the focus, with its text. */
  typing: { readonly field: string; readonly text: string; readonly edited: boolean } | undefined;
  readonly #changed: () => void;
  readonly #session: Session;
  #waiting: readonly Sheet[] = [];
  #visited = new Set<string>();
  #attempted = false;
  #refused = new Map<string, DraftProblem>();

  constructor(session: Session, direction: Direction, changed: () => void) {
    this.#changed = changed;
    this.#session = session;
    this.draft = blankDraft(this.#session, direction);
  }

  /** Sheets of other currencies, with what was done in them. */
  get waiting(): readonly Sheet[] {
    return this.#waiting.filter(({ lines }) => lines.length > 0);
  }

  /** It was to be sent at least once. */
  get attempted(): boolean {
    return this.#attempted;
  }

  /** Whose form it is: another partner never sees it. */
  get owner(): string {
    return sessionOwner(this.#session);
  }

  /** Takes what was chosen elsewhere. Lines that somebody worked on stay. */
  take(direction: Direction, { groups, left }: Choice): void {
    if (direction !== this.draft.direction) {
      const { paymentDate, method, reference, note } = this.draft;
      this.draft = { ...blankDraft(this.#session, direction), paymentDate, method, reference, note };
      this.#waiting = [];
    }
    this.left = left;
    this.undecided = groups.length > 1 ? groups : [];
    if (groups.length === 1) this.#use(groups[0]!);
    this.#changed();
  }

  /** Picks the currency to report now; the others wait. */
  choose(currency: string): void {
    for (const group of this.undecided.filter((one) => one.currency !== currency)) {
      const sheet = this.#sheetOf(group.currency, group.decimals);
      this.#wait(settle(withLines(sheet, group.lines)));
    }
    const chosen = this.undecided.find((one) => one.currency === currency);
    this.undecided = [];
    if (chosen) this.#use(chosen);
    this.#changed();
  }

  /** Goes on in another currency, with what was done in it before. */
  switchTo(currency: string, decimals: number): void {
    if (currency !== this.draft.currency) {
      const sheet = this.#sheetOf(currency, decimals);
      this.#wait(this.draft);
      this.#waiting = this.#waiting.filter((one) => one.currency !== currency);
      this.draft = { ...this.draft, ...sheet };
    }
    this.#changed();
  }

  set(change: Partial<Head>): void {
    for (const field of Object.keys(change)) this.#refused.delete(field);
    this.draft = { ...this.draft, ...change };
    this.#changed();
  }

  setPaid(entry: AmountEntry): void {
    this.#refused.delete('paid');
    this.#settle({ ...this.draft, paid: entry, paidEdited: true });
  }

  setLineAmount(id: string, amount: AmountEntry): void {
    this.#refused.delete(`${id}/amount`);
    this.#change(id, (line) => ({ ...line, amount, edited: true }));
  }

  removeLine(id: string): void {
    this.#settle(withoutLine(this.draft, id));
  }

  addWithholding(lineId: string): string {
    const id = randomKey();
    this.#change(lineId, (line) => addWithholding(line, id));
    return id;
  }

  setWithholding(lineId: string, id: string, change: Parameters<typeof withWithholding>[2]): void {
    for (const field of Object.keys(change)) this.#refused.delete(`${id}/${field}`);
    this.#change(lineId, (line) => withWithholding(line, id, change));
  }

  removeWithholding(lineId: string, id: string): void {
    this.#change(lineId, (line) => ({
      ...line,
      withholdings: line.withholdings.filter((one) => one.id !== id),
    }));
  }

  /** Shares the amount paid out again, over what was set by hand. */
  distribute(): void {
    const lines = this.draft.lines.map((line) => ({ ...line, edited: false }));
    this.#settle({ ...this.draft, lines });
  }

  /** Pays what is open on every line. */
  payOpen(): void {
    const lines = this.draft.lines.map((line) => ({ ...line, edited: false }));
    this.#settle({ ...this.draft, lines, paidEdited: false });
  }

  unfold(): void {
    this.unfolded = true;
    this.#changed();
  }

  /** The amount paid was emptied: it follows the lines again. */
  followLines(): void {
    this.#settle({ ...this.draft, paidEdited: false });
  }

  /** An amount field is being typed into, and shows the text as typed. */
  type(field: string, text: string, { edited = false } = {}): void {
    this.typing = { field, text, edited };
    this.#changed();
  }

  /** The field was left: from now on it says what is wrong. */
  visit(field: string): void {
    if (this.typing?.field === field) this.typing = undefined;
    this.#visited.add(field);
    this.#changed();
  }

  /** Everything that keeps the form from being sent, known here or told by the server. */
  problems(options: CheckOptions): DraftProblems {
    return new Map([...this.#refused, ...checkDraft(this.draft, options)]);
  }

  /** Whether the field says what is wrong with it. */
  shows(field: string): boolean {
    return this.#attempted || this.#visited.has(field) || this.#refused.has(field);
  }

  /** The form is about to be sent: from now on every field says what is wrong; what the server said before is over. */
  attempt(): void {
    this.#attempted = true;
    this.#refused = new Map();
    this.#changed();
  }

  /** Puts the server's objections to their fields. Returns those that no field stands for. */
  refuse(errors: readonly FieldError[]): readonly FieldError[] {
    const rest: FieldError[] = [];
    for (const error of errors) {
      const field = fieldOfPointer(this.draft, error.pointer);
      if (field === undefined) rest.push(error);
      else this.#refused.set(field, { code: error.code });
    }
    this.#changed();
    return rest;
  }

  /** Starts over after a report was sent, or when asked. Other currencies still wait. */
  reset(): void {
    this.draft = blankDraft(this.#session, this.draft.direction);
    this.idempotencyKey = randomKey();
    this.undecided = [];
    this.left = [];
    this.unfolded = false;
    this.#visited = new Set();
    this.#attempted = false;
    this.#refused = new Map();
    this.#changed();
  }

  #use({ currency, decimals, lines }: ChosenLines): void {
    const { draft } = this;
    if (currency !== draft.currency) {
      const sheet = this.#sheetOf(currency, decimals);
      if (draft.lines.some(isTouched)) this.#wait(draft);
      this.#waiting = this.#waiting.filter((one) => one.currency !== currency);
      this.draft = { ...draft, ...sheet };
    }
    this.draft = settle(withLines(this.draft, lines));
  }

  #wait(sheet: Sheet): void {
    const { currency, decimals, paid, paidEdited, account, lines } = sheet;
    const kept = this.#waiting.filter((one) => one.currency !== currency);
    this.#waiting = [...kept, { currency, decimals, paid, paidEdited, account, lines }];
  }

  #sheetOf(currency: string, decimals: number): Sheet {
    if (currency === this.draft.currency) return this.draft;
    const waiting = this.#waiting.find((one) => one.currency === currency);
    return waiting ?? blankSheet(this.#session, currency, decimals);
  }

  #change(id: string, change: (line: LineDraft) => LineDraft): void {
    this.#settle(withLine(this.draft, id, change));
  }

  #settle(draft: ReportDraft): void {
    this.draft = settle(draft);
    this.#changed();
  }
}
