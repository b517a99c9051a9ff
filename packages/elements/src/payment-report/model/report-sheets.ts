import { isTouched, withLines, type ReportDraft, type Sheet } from './report-draft.ts';
import type { ChosenLines } from './draft-lines.ts';
import { settle } from './settle-sheet.ts';

/** What is filled in now, and the sheets of other currencies, with what was done in them. */
export interface Sheets {
  readonly draft: ReportDraft;
  readonly waiting: readonly Sheet[];
}

/** Makes a sheet of a currency in which nothing was done yet. */
export type BlankSheet = (currency: string, decimals: number) => Sheet;

/** Puts chosen lines into the sheet of their currency, and goes on in it. */
export function useLines(
  sheets: Sheets,
  { currency, decimals, lines }: ChosenLines,
  blank: BlankSheet,
): Sheets {
  const { draft } = sheets;
  const aside = currency !== draft.currency && draft.lines.some(isTouched) ? putAside(sheets, draft) : sheets;
  const { draft: next, waiting } = goOn(aside, currency, decimals, blank);
  return { draft: settle(withLines(next, lines)), waiting };
}

/** Puts chosen lines into the sheet of their currency, which waits. */
export function keepLines(
  sheets: Sheets,
  { currency, decimals, lines }: ChosenLines,
  blank: BlankSheet,
): Sheets {
  return putAside(sheets, settle(withLines(sheetOf(sheets, currency, decimals, blank), lines)));
}

/** Goes on in another currency, with what was done in it before; what was filled in waits. */
export function switchSheet(sheets: Sheets, currency: string, decimals: number, blank: BlankSheet): Sheets {
  if (currency === sheets.draft.currency) return sheets;
  return goOn(putAside(sheets, sheets.draft), currency, decimals, blank);
}

function goOn(sheets: Sheets, currency: string, decimals: number, blank: BlankSheet): Sheets {
  if (currency === sheets.draft.currency) return sheets;
  const sheet = sheetOf(sheets, currency, decimals, blank);
  const waiting = sheets.waiting.filter((one) => one.currency !== currency);
  return { draft: { ...sheets.draft, ...sheet }, waiting };
}

function sheetOf({ draft, waiting }: Sheets, currency: string, decimals: number, blank: BlankSheet): Sheet {
  if (currency === draft.currency) return draft;
  return waiting.find((one) => one.currency === currency) ?? blank(currency, decimals);
}

function putAside({ draft, waiting }: Sheets, sheet: Sheet): Sheets {
  const { currency, decimals, paid, paidEdited, account, lines } = sheet;
  const others = waiting.filter((one) => one.currency !== currency);
  return { draft, waiting: [...others, { currency, decimals, paid, paidEdited, account, lines }] };
}
