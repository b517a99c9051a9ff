import type { PaymentReportInput } from '@saldo/sdk/contract';
import { compareDecimals, sumDecimals } from '@saldo/sdk/money';
import { fileMentions, judgeFileIds, type FileMention } from '../files/judge-file-ids.ts';
import type { FieldError } from '../problem.ts';

/** What a report may name of a document. */
export interface ReportableDocument {
  readonly direction: string;
  readonly currency: string;
  /** 1 where the document raises the debt. */
  readonly sign: number;
  readonly isVoid: boolean;
  readonly installments: readonly number[];
}

/** What has to be known to judge a report. */
export interface ReportFacts {
  readonly today: string;
  readonly partnerDirection: string;
  readonly depositAccounts: readonly { readonly id: string; readonly currency: string }[];
  /** The documents that the partner sees, by id in lower case. */
  readonly documents: ReadonlyMap<string, ReportableDocument>;
  /** Files of the partner, ids in lower case. */
  readonly ownFiles: ReadonlySet<string>;
}

type Line = PaymentReportInput['lines'][number];

/** Everything that is wrong with a report that follows the schema; nothing when it can be taken. */
export function judgeReport(input: PaymentReportInput, facts: ReportFacts): FieldError[] {
  return [
    ...judgeHead(input, facts),
    ...input.lines.flatMap((line, index) => judgeLine(line, `/lines/${index}`, input, facts)),
    ...judgeRepeatedLines(input.lines),
    ...judgeAmounts(input),
    ...judgeFileIds(fileMentions('/files', input.files), facts.ownFiles),
    ...certificateMentions(input.lines).flatMap((one) => judgeFileIds([one], facts.ownFiles)),
  ];
}

/** The files that withholdings name; the same certificate may prove several. */
export function certificateMentions(lines: readonly Line[]): FileMention[] {
  return lines.flatMap(({ withholdings = [] }, line) =>
    withholdings.flatMap(({ fileId }, index) =>
      fileId === undefined
        ? []
        : [{ pointer: `/lines/${line}/withholdings/${index}/fileId`, id: fileId.toLowerCase() }],
    ),
  );
}

function judgeHead(input: PaymentReportInput, facts: ReportFacts): FieldError[] {
  const errors: FieldError[] = [];
  if (facts.partnerDirection !== 'both' && facts.partnerDirection !== input.direction) {
    errors.push(
      problem('/direction', 'direction-differs', `must be ${facts.partnerDirection} for this partner`),
    );
  }
  if (input.paymentDate > facts.today) {
    errors.push(
      problem('/paymentDate', 'future-date', "must not be after today in the publisher's time zone"),
    );
  }
  // PostgreSQL knows no year 0, and no payment of the century before last is still to be reported.
  if (input.paymentDate < '1900-01-01') {
    errors.push(problem('/paymentDate', 'past-date', 'must not be before 1900-01-01'));
  }
  if (input.depositAccountId !== undefined) {
    const account = facts.depositAccounts.find(({ id }) => id === input.depositAccountId);
    if (account === undefined) {
      errors.push(
        problem('/depositAccountId', 'unknown-reference', "must be one of the publisher's deposit accounts"),
      );
    } else if (account.currency !== input.amount.currency) {
      errors.push(
        problem('/depositAccountId', 'currency-differs', 'must be an account in the currency of the amount'),
      );
    }
  }
  return errors;
}

function judgeLine(line: Line, pointer: string, input: PaymentReportInput, facts: ReportFacts): FieldError[] {
  const errors = judgeDocument(line, pointer, input, facts);
  const { currency } = input.amount;
  const withholdings = line.withholdings ?? [];
  const amounts = [line, ...withholdings].map(({ amount }, index) => ({
    amount,
    place: index === 0 ? `${pointer}/amount` : `${pointer}/withholdings/${index - 1}/amount`,
  }));
  for (const { amount, place } of amounts) {
    if (amount.currency !== currency) {
      errors.push(
        problem(`${place}/currency`, 'currency-differs', 'must be the currency of the amount of the report'),
      );
    }
  }
  withholdings.forEach(({ amount }, index) => {
    if (compareDecimals(amount.amount, '0') <= 0) {
      errors.push(
        problem(
          `${pointer}/withholdings/${index}/amount/amount`,
          'not-positive',
          'must be greater than zero',
        ),
      );
    }
  });
  const paid = compareDecimals(line.amount.amount, '0');
  if (paid < 0) {
    errors.push(problem(`${pointer}/amount/amount`, 'negative', 'must not be negative'));
  } else if (paid === 0 && withholdings.length === 0) {
    errors.push(
      problem(`${pointer}/amount/amount`, 'not-positive', 'must be greater than zero without withholdings'),
    );
  }
  return errors;
}

function judgeDocument(
  line: Line,
  pointer: string,
  input: PaymentReportInput,
  facts: ReportFacts,
): FieldError[] {
  const place = `${pointer}/documentId`;
  const document = facts.documents.get(line.documentId.toLowerCase());
  if (document === undefined) {
    return [problem(place, 'unknown-reference', 'must be the id of a document that you can see')];
  }
  const errors: FieldError[] = [];
  if (document.direction !== input.direction) {
    errors.push(problem(place, 'direction-differs', 'must be a document of the direction of the report'));
  }
  if (document.currency !== input.amount.currency) {
    errors.push(problem(place, 'currency-differs', 'must be a document in the currency of the report'));
  }
  if (document.isVoid) errors.push(problem(place, 'document-void', 'must not be a voided document'));
  if (document.sign !== 1) {
    errors.push(problem(place, 'not-a-debt', 'must be a document that is paid: an invoice or a debit note'));
  }
  if (line.installment !== undefined && !document.installments.includes(line.installment)) {
    errors.push(
      problem(`${pointer}/installment`, 'unknown-reference', 'must be an installment of the document'),
    );
  }
  return errors;
}

function judgeRepeatedLines(lines: readonly Line[]): FieldError[] {
  const seen = new Set<string>();
  return lines.flatMap(({ documentId, installment }, index) => {
    const key = `${documentId.toLowerCase()} ${installment ?? ''}`;
    if (seen.has(key)) {
      return [
        problem(`/lines/${index}`, 'repeated', 'must be the only line for its document and installment'),
      ];
    }
    seen.add(key);
    return [];
  });
}

function judgeAmounts({ amount, lines }: PaymentReportInput): FieldError[] {
  const errors: FieldError[] = [];
  const paid = compareDecimals(amount.amount, '0');
  const isWithholdingsAlone =
    lines.length > 0 &&
    lines.every(
      (line) => compareDecimals(line.amount.amount, '0') === 0 && (line.withholdings ?? []).length > 0,
    );
  if (paid < 0 || (paid === 0 && !isWithholdingsAlone)) {
    const detail = 'must be greater than zero; zero only where every line is withholdings alone';
    errors.push(problem('/amount/amount', 'not-positive', detail));
  }
  // Where currencies differ, that is the error, and a sum would mean nothing.
  const isOneCurrency = lines.every((line) => line.amount.currency === amount.currency);
  if (
    paid >= 0 &&
    isOneCurrency &&
    compareDecimals(sumDecimals(lines.map((line) => line.amount.amount)), amount.amount) > 0
  ) {
    errors.push(
      problem('/amount/amount', 'lines-exceed-amount', 'must not be less than the sum of the lines'),
    );
  }
  return errors;
}

function problem(pointer: string, code: FieldError['code'], detail: string): FieldError {
  return { pointer, code, detail };
}
