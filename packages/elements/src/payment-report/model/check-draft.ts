import { compareDecimals, subtractDecimals } from '@saldo/sdk/money';
import { utcMs } from '../../format/calendar.ts';
import { readAmount, type AmountStyle } from './read-amount.ts';
import type { AmountEntry, LineDraft, ReportDraft } from './report-draft.ts';
import { isSent, settledOn, totals } from './settle-sheet.ts';

/** What is wrong with a field. `code` is a key of the catalogue's `problems`; amounts are decimal strings. */
export interface DraftProblem {
  readonly code: string;
  readonly amount?: string;
  /** Readings to choose from, for `ask`. */
  readonly amounts?: readonly string[];
}

/**
 * Problems by field, in the order of the form: `paymentDate`, `paid`, `account`, `files`, …; of a line `<line>/amount`; of
 * a withholding `<withholding>/tax`, `/amount`, `/certificate`.
 */
export type DraftProblems = ReadonlyMap<string, DraftProblem>;

export interface CheckOptions {
  /** Today for the publisher, `YYYY-MM-DD`. */
  readonly today: string;
  readonly style: AmountStyle;
}

/** The contract takes no earlier date that this server could store. */
const earliestDate = '1900-01-01';

export function checkDraft(draft: ReportDraft, { today, style }: CheckOptions): DraftProblems {
  const problems = new Map<string, DraftProblem>();
  for (const line of draft.lines) checkLine(line, style, problems);
  checkDate(draft.paymentDate, today, problems);
  checkPaid(draft, style, problems);
  return problems;
}

function checkLine(line: LineDraft, style: AmountStyle, problems: Map<string, DraftProblem>): void {
  const field = `${line.id}/amount`;
  const unreadable = checkEntry(line.amount, style);
  if (unreadable) problems.set(field, unreadable);
  else if (compareDecimals(settledOn(line), line.open) > 0) {
    problems.set(field, { code: 'overOpen', amount: line.open });
  }
  for (const { id, tax, amount, certificate } of line.withholdings) {
    if (tax.trim() === '') problems.set(`${id}/tax`, { code: 'taxRequired' });
    const wrong = checkEntry(amount, style) ?? (isPositive(amount) ? undefined : { code: 'amountRequired' });
    if (wrong) problems.set(`${id}/amount`, wrong);
    if (certificate.length > 100) problems.set(`${id}/certificate`, { code: 'tooLong' });
  }
}

function checkDate(date: string, today: string, problems: Map<string, DraftProblem>): void {
  if (utcMs(date) === undefined) problems.set('paymentDate', { code: 'dateRequired' });
  else if (date > today) problems.set('paymentDate', { code: 'future-date' });
  else if (date < earliestDate) problems.set('paymentDate', { code: 'past-date' });
}

function checkPaid(draft: ReportDraft, style: AmountStyle, problems: Map<string, DraftProblem>): void {
  const unreadable = checkEntry(draft.paid, style);
  const { onAccount } = totals(draft);
  if (unreadable) problems.set('paid', unreadable);
  else if (!isPositive(draft.paid) && !isWithholdingsAlone(draft)) {
    problems.set('paid', { code: 'paidRequired' });
  } else if (compareDecimals(onAccount, '0') < 0) {
    problems.set('paid', { code: 'linesExceed', amount: subtractDecimals('0', onAccount) });
  }
}

function checkEntry({ typed }: AmountEntry, style: AmountStyle): DraftProblem | undefined {
  if (typed === undefined) return undefined;
  const reading = readAmount(typed, style);
  if (reading.kind === 'ask') return { code: 'ask', amounts: reading.amounts };
  return reading.kind === 'unreadable' ? { code: reading.reason } : undefined;
}

/** The contract allows a payment of zero only where every line is withholdings alone. */
function isWithholdingsAlone(draft: ReportDraft): boolean {
  const sent = draft.lines.filter(isSent);
  return (
    sent.length > 0 &&
    sent.every(({ amount, withholdings }) => !isPositive(amount) && withholdings.length > 0) &&
    compareDecimals(draft.paid.amount || '0', '0') === 0
  );
}

function isPositive({ amount }: AmountEntry): boolean {
  return amount !== '' && compareDecimals(amount, '0') > 0;
}
