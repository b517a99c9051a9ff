import type { AccountStatementWords } from '../account-statement/account-statement.words.en.ts';
import type { Override } from '../i18n/language.ts';
import type { SharedWords } from '../i18n/shared.en.ts';
import type { InvoiceListWords } from '../invoice-list/invoice-list.words.en.ts';
import type { PaymentReportWords } from '../payment-report/payment-report.words.en.ts';
import type { PdfViewerWords } from '../pdf-viewer/pdf-viewer.words.en.ts';
import type { QueryThreadWords } from '../query-thread/query-thread.words.en.ts';

/** What each element says, by its tag; `shared` is what all say. */
interface Said {
  readonly shared: SharedWords;
  readonly 'saldo-account-statement': AccountStatementWords;
  readonly 'saldo-invoice-list': InvoiceListWords;
  readonly 'saldo-payment-report': PaymentReportWords;
  readonly 'saldo-pdf-viewer': PdfViewerWords;
  readonly 'saldo-query-thread': QueryThreadWords;
}

/**
 * Single words in place of those of the catalogues, by language (`es`) or locale (`es-PE`, which goes before):
 * `{ es: { 'saldo-invoice-list': { heading: 'Facturas' } } }`. What is a function there gets the same values here.
 */
export type HostWords = Readonly<
  Record<string, { readonly [Tag in keyof Said]?: Override<Said[Tag]> } | undefined>
>;
