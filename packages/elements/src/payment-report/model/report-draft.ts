import type { Direction, Hold, PaymentMethod, TaxLine } from '@saldo/sdk/contract';

/** An amount in a field: what was read, and the text as typed while it is being typed or cannot be read. */
export interface AmountEntry {
  /** Decimal string; empty when there is none. */
  readonly amount: string;
  readonly typed?: string | undefined;
}

export interface WithholdingDraft {
  readonly id: string;
  readonly tax: string;
  readonly amount: AmountEntry;
  readonly certificate: string;
}

/** What is paid for one document or installment. */
export interface LineDraft {
  readonly id: string;
  readonly documentId: string;
  readonly installment: number | undefined;
  readonly installmentCount: number;
  /** Series and number as people know them. */
  readonly label: string;
  readonly type: string | undefined;
  /** What holds the document up. */
  readonly hold?: Hold | undefined;
  readonly dueDate: string | undefined;
  /** Open amount, a decimal string. */
  readonly open: string;
  readonly amount: AmountEntry;
  /** Set by hand. The others follow from the amount paid, or from what is open. */
  readonly edited: boolean;
  readonly withholdings: readonly WithholdingDraft[];
  /** Withholdings that the publisher expects. */
  readonly expected: readonly TaxLine[];
}

/** What belongs to one currency. Only one currency is reported at a time; the others wait. */
export interface Sheet {
  readonly currency: string;
  readonly decimals: number;
  readonly paid: AmountEntry;
  /** The amount paid was typed; else it follows the lines. */
  readonly paidEdited: boolean;
  readonly account: string | undefined;
  /** The oldest due first. */
  readonly lines: readonly LineDraft[];
}

/** A filled form. Every function that changes one returns another. */
export interface ReportDraft extends Sheet {
  readonly direction: Direction;
  /** `YYYY-MM-DD`; empty when there is none. */
  readonly paymentDate: string;
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly note: string;
}

export const noAmount: AmountEntry = { amount: '' };

export function emptySheet(currency: string, decimals: number, account?: string): Sheet {
  return { currency, decimals, account, paid: noAmount, paidEdited: false, lines: [] };
}

/** Puts chosen lines in. Lines worked on stay, as do those typed values of lines that are chosen again. */
export function withLines<S extends Sheet>(sheet: S, chosen: readonly LineDraft[]): S {
  const touched = new Map(sheet.lines.filter(isTouched).map((line) => [line.id, line]));
  const lines = new Map(chosen.map((line) => [line.id, line]));
  for (const [id, line] of touched) {
    const fresh = lines.get(id) ?? line;
    lines.set(id, { ...fresh, amount: line.amount, edited: line.edited, withholdings: line.withholdings });
  }
  return { ...sheet, lines: oldestFirst([...lines.values()]) };
}

export function withoutLine<S extends Sheet>(sheet: S, id: string): S {
  return { ...sheet, lines: sheet.lines.filter((line) => line.id !== id) };
}

/** Changes one line. */
export function withLine<S extends Sheet>(sheet: S, id: string, change: (line: LineDraft) => LineDraft): S {
  return { ...sheet, lines: sheet.lines.map((line) => (line.id === id ? change(line) : line)) };
}

/** Changes one withholding of a line. */
export function withWithholding(line: LineDraft, id: string, change: Partial<WithholdingDraft>): LineDraft {
  const withholdings = line.withholdings.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...line, withholdings };
}

/** Adds a withholding: the next that the publisher expects and that is not there yet, else an empty one. */
export function addWithholding(line: LineDraft, id: string): LineDraft {
  const next = line.expected.find(({ tax }) => !line.withholdings.some((one) => one.tax === tax));
  const added = {
    id,
    tax: next?.tax ?? '',
    amount: { amount: next?.amount.amount ?? '' },
    certificate: '',
  };
  return { ...line, withholdings: [...line.withholdings, added] };
}

/** Somebody worked on it. */
export function isTouched(line: LineDraft): boolean {
  return line.edited || line.withholdings.length > 0;
}

function oldestFirst(lines: readonly LineDraft[]): LineDraft[] {
  return lines.toSorted(
    (a, b) => (a.dueDate ?? '').localeCompare(b.dueDate ?? '') || a.label.localeCompare(b.label),
  );
}
