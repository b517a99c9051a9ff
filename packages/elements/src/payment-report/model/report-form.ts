import type { Direction, FieldError, Session } from '@saldo/sdk/contract';
import { DraftStore } from '../../base/draft-store.ts';
import { sessionOwner } from '../../context/session-owner.ts';
import { randomKey } from '../../query/random-key.ts';
import { blankDraft, blankSheet } from './blank-draft.ts';
import { checkDraft, type CheckOptions, type DraftProblem, type DraftProblems } from './check-draft.ts';
import type { Choice, ChosenLines } from './draft-lines.ts';
import {
  addWithholding,
  withLine,
  withoutLine,
  withWithholding,
  type AmountEntry,
  type LineDraft,
  type ReportDraft,
  type Sheet,
} from './report-draft.ts';
import { fieldOfPointer } from './report-input.ts';
import { keepLines, switchSheet, useLines, type BlankSheet, type Sheets } from './report-sheets.ts';
import { settle } from './settle-sheet.ts';

type Head = Pick<ReportDraft, 'paymentDate' | 'method' | 'reference' | 'note' | 'account'>;

/** The form as it stands: what was typed, which fields were visited, and what is wrong. */
export interface FormState extends Sheets {
  /** One for each filled form: a repeated attempt, mended or not, is recorded at most once. */
  readonly idempotencyKey: string;
  /** Documents of several currencies were chosen: one has to be picked. */
  readonly undecided: readonly ChosenLines[];
  /** Chosen, but not to be reported as paid. */
  readonly left: readonly string[];
  /** Chosen, but kept from being paid by the publisher. */
  readonly blocked: readonly string[];
  /** All lines are shown, however many. */
  readonly unfolded: boolean;
  /** The amount field that has the focus, with its text. */
  readonly typing: { readonly field: string; readonly text: string; readonly edited: boolean } | undefined;
  readonly visited: ReadonlySet<string>;
  /** It was to be sent at least once. */
  readonly attempted: boolean;
  /** What the server objected to, by field. */
  readonly refused: ReadonlyMap<string, DraftProblem>;
}

function blankForm(draft: ReportDraft): FormState {
  return {
    draft,
    idempotencyKey: randomKey(),
    undecided: [],
    left: [],
    blocked: [],
    waiting: [],
    unfolded: false,
    typing: undefined,
    visited: new Set(),
    attempted: false,
    refused: new Map(),
  };
}

/** The form of one session's report. */
export class ReportForm extends DraftStore<FormState> {
  readonly #session: Session;

  constructor(session: Session, direction: Direction) {
    super(blankForm(blankDraft(session, direction)));
    this.#session = session;
  }

  /** Sheets of other currencies in which there is something. */
  get waiting(): readonly Sheet[] {
    return this.state.waiting.filter(({ lines }) => lines.length > 0);
  }

  /** Whose form it is: another partner never sees it. */
  get owner(): string {
    return sessionOwner(this.#session);
  }

  /** Takes what was chosen elsewhere. Lines that somebody worked on stay. */
  take(direction: Direction, { groups, left, blocked }: Choice): void {
    const { draft } = this.state;
    let sheets: Sheets = this.state;
    if (direction !== draft.direction) {
      const { paymentDate, method, reference, note } = draft;
      const blank = blankDraft(this.#session, direction);
      sheets = { draft: { ...blank, paymentDate, method, reference, note }, waiting: [] };
    }
    if (groups.length === 1) sheets = useLines(sheets, groups[0]!, this.#blank);
    this.#setSheets(sheets, { left, blocked, undecided: groups.length > 1 ? groups : [] });
  }

  /** Picks the currency to report now; the others wait. */
  choose(currency: string): void {
    const { undecided } = this.state;
    let sheets: Sheets = this.state;
    for (const group of undecided.filter((one) => one.currency !== currency)) {
      sheets = keepLines(sheets, group, this.#blank);
    }
    const chosen = undecided.find((one) => one.currency === currency);
    if (chosen) sheets = useLines(sheets, chosen, this.#blank);
    this.#setSheets(sheets, { undecided: [] });
  }

  /** Goes on in another currency, with what was done in it before. */
  switchTo(currency: string, decimals: number): void {
    this.#setSheets(switchSheet(this.state, currency, decimals, this.#blank));
  }

  setHead(change: Partial<Head>): void {
    this.set({ draft: { ...this.state.draft, ...change }, refused: this.#without(...Object.keys(change)) });
  }

  setPaid(entry: AmountEntry): void {
    this.#settle({ ...this.state.draft, paid: entry, paidEdited: true }, 'paid');
  }

  setLineAmount(id: string, amount: AmountEntry): void {
    this.#change(id, (line) => ({ ...line, amount, edited: true }), `${id}/amount`);
  }

  removeLine(id: string): void {
    this.#settle(withoutLine(this.state.draft, id));
  }

  addWithholding(lineId: string): string {
    const id = randomKey();
    this.#change(lineId, (line) => addWithholding(line, id));
    return id;
  }

  setWithholding(lineId: string, id: string, change: Parameters<typeof withWithholding>[2]): void {
    const fields = Object.keys(change).map((field) => `${id}/${field}`);
    this.#change(lineId, (line) => withWithholding(line, id, change), ...fields);
  }

  removeWithholding(lineId: string, id: string): void {
    this.#change(lineId, (line) => ({
      ...line,
      withholdings: line.withholdings.filter((one) => one.id !== id),
    }));
  }

  /** Shares the amount paid out again, over what was set by hand. */
  distribute(): void {
    this.#settle({ ...this.state.draft, lines: this.#untouchedLines });
  }

  /** Pays what is open on every line. */
  payOpen(): void {
    this.#settle({ ...this.state.draft, lines: this.#untouchedLines, paidEdited: false });
  }

  unfold(): void {
    this.set({ unfolded: true });
  }

  /** The amount paid was emptied: it follows the lines again. */
  followLines(): void {
    this.#settle({ ...this.state.draft, paidEdited: false });
  }

  /** An amount field is being typed into, and shows the text as typed. */
  type(field: string, text: string, { edited = false } = {}): void {
    this.set({ typing: { field, text, edited } });
  }

  /** The field was left: from now on it says what is wrong. */
  visit(field: string): void {
    const { typing, visited } = this.state;
    this.set({
      typing: typing?.field === field ? undefined : typing,
      visited: new Set(visited).add(field),
    });
  }

  /** Everything that keeps the form from being sent, known here or told by the server. */
  problems(options: CheckOptions): DraftProblems {
    return new Map([...this.state.refused, ...checkDraft(this.state.draft, options)]);
  }

  /** Whether the field says what is wrong with it. */
  shows(field: string): boolean {
    const { attempted, visited, refused } = this.state;
    return attempted || visited.has(field) || refused.has(field);
  }

  /** The form is about to be sent: from now on every field says what is wrong; what the server said before is over. */
  attempt(): void {
    this.set({ attempted: true, refused: new Map() });
  }

  /** Puts the server's objections to their fields. Returns those that no field stands for. */
  refuse(errors: readonly FieldError[]): readonly FieldError[] {
    const refused = new Map(this.state.refused);
    const rest: FieldError[] = [];
    for (const error of errors) {
      const field = fieldOfPointer(this.state.draft, error.pointer);
      if (field === undefined) rest.push(error);
      else refused.set(field, { code: error.code });
    }
    this.set({ refused });
    return rest;
  }

  /** Starts over after a report was sent, or when asked. Other currencies still wait. */
  reset(): void {
    const { draft, waiting } = this.state;
    this.set({ ...blankForm(blankDraft(this.#session, draft.direction)), waiting });
  }

  readonly #blank: BlankSheet = (currency, decimals) => blankSheet(this.#session, currency, decimals);

  get #untouchedLines(): readonly LineDraft[] {
    return this.state.draft.lines.map((line) => ({ ...line, edited: false }));
  }

  #change(id: string, change: (line: LineDraft) => LineDraft, ...fields: string[]): void {
    this.#settle(withLine(this.state.draft, id, change), ...fields);
  }

  /** @param fields that were changed: what the server objected to there is over */
  #settle(draft: ReportDraft, ...fields: string[]): void {
    this.set({ draft: settle(draft), refused: this.#without(...fields) });
  }

  #without(...fields: string[]): ReadonlyMap<string, DraftProblem> {
    return new Map([...this.state.refused].filter(([field]) => !fields.includes(field)));
  }

  #setSheets({ draft, waiting }: Sheets, change: Partial<FormState> = {}): void {
    this.set({ ...change, draft, waiting });
  }
}
