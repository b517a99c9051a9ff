import { accountSign } from '@saldo/sdk/account';
import type { SaldoDocument } from '@saldo/sdk/contract';
import { compareDecimals } from '@saldo/sdk/money';
import { isBlocked } from '../../events/is-blocked.ts';
import type { PayableItem } from '../../events/pointers.ts';
import { noAmount, type LineDraft } from './report-draft.ts';

/** Lines of one currency. */
export interface ChosenLines {
  readonly currency: string;
  readonly decimals: number;
  readonly lines: readonly LineDraft[];
}

/** What was chosen, as lines per currency in the order chosen, and what cannot be reported as paid. */
export interface Choice {
  readonly groups: readonly ChosenLines[];
  /** Labels of papers, credits, voided and settled documents. */
  readonly left: readonly string[];
  /** Labels of documents that the publisher keeps from being paid. */
  readonly blocked: readonly string[];
}

/** The contract takes no more lines in one report. */
export const maxLines = 200;

/** Lines of chosen documents: one each, or one per open installment where there are several. */
export function chooseDocuments(documents: readonly SaldoDocument[]): Choice {
  return group(
    documents.map((document) => ({
      label: labelOf(document),
      currency: document.currency,
      decimals: document.decimals,
      blocked: isBlocked(document),
      lines: linesOf(document),
    })),
  );
}

/** Lines of what was chosen in a list or statement. */
export function chooseItems(items: readonly PayableItem[]): Choice {
  return group(
    items.map((item) => ({
      label: item.document.label,
      currency: item.openAmount.currency,
      decimals: item.decimals,
      blocked: isBlocked(item),
      lines: itemLines(item),
    })),
  );
}

export function labelOf({
  series,
  number,
  externalId,
}: Pick<SaldoDocument, 'series' | 'number' | 'externalId'>): string {
  return number ? [series, number].filter(Boolean).join('-') : externalId;
}

interface Entry extends ChosenLines {
  readonly label: string;
  readonly blocked: boolean;
}

function group(entries: readonly Entry[]): Choice {
  const groups = new Map<string, ChosenLines>();
  const left: string[] = [];
  const blocked: string[] = [];
  for (const { label, currency, decimals, lines, blocked: isHeld } of entries) {
    const known = groups.get(currency)?.lines ?? [];
    const added = lines.filter(({ id }) => !known.some((line) => line.id === id));
    if (lines.length === 0) left.push(label);
    else if (isHeld) blocked.push(label);
    else groups.set(currency, { currency, decimals, lines: [...known, ...added].slice(0, maxLines) });
  }
  return { groups: [...groups.values()], left, blocked };
}

function itemLines(item: PayableItem): LineDraft[] {
  const { document, installment, openAmount } = item;
  if (document.document) {
    const lines = linesOf(document.document);
    return installment === undefined
      ? lines
      : lines.filter((line) => (line.installment ?? 1) === installment);
  }
  // What of a statement is chosen carries its sign: an adjustment of a positive amount raises the debt.
  const payable = document.type === undefined || accountSign(document.type, 'increase') === 1;
  if (!payable || compareDecimals(openAmount.amount, '0') <= 0) return [];
  return [
    line({
      documentId: document.id,
      installment,
      installmentCount: installment ?? 1,
      label: document.label,
      type: document.type,
      hold: item.hold,
      dueDate: item.dueDate,
      open: openAmount.amount,
      expected: [],
    }),
  ];
}

function linesOf(document: SaldoDocument): LineDraft[] {
  if (accountSign(document.type, document.effect) !== 1 || document.status === 'void') return [];
  const common = {
    documentId: document.id,
    label: labelOf(document),
    type: document.type,
    hold: document.hold,
    installmentCount: document.installments.length,
  };
  if (document.installments.length <= 1) {
    const { openAmount, withholdings, dueDate = document.issueDate } = document;
    const one = {
      ...common,
      installment: undefined,
      dueDate,
      open: openAmount.amount,
      expected: withholdings,
    };
    return isOpen(openAmount.amount) ? [line(one)] : [];
  }
  return document.installments
    .filter(({ openAmount }) => isOpen(openAmount.amount))
    .map(({ number, dueDate, openAmount }) =>
      line({ ...common, installment: number, dueDate, open: openAmount.amount, expected: [] }),
    );
}

function line(of: Omit<LineDraft, 'id' | 'amount' | 'edited' | 'withholdings'>): LineDraft {
  return {
    ...of,
    id: `${of.documentId}.${of.installment ?? 0}`,
    amount: noAmount,
    edited: false,
    withholdings: [],
  };
}

function isOpen(amount: string): boolean {
  return compareDecimals(amount, '0') > 0;
}
