import type { accountMenuEn } from '../account-menu/account-menu.words.ts';
import type { accountStatementEn } from '../account-statement/account-statement.words.ts';
import type { documentDetailEn } from '../document-detail/document-detail.words.ts';
import type { IsPlural, Message } from '../i18n/message.ts';
import type { sharedEn } from '../i18n/shared.words.ts';
import type { invoiceListEn } from '../invoice-list/invoice-list.words.ts';
import type { paymentListEn } from '../payment-list/payment-list.words.ts';
import type { publishFilesEn } from '../publish-files/publish-files.words.ts';
import type { paymentReportEn } from '../payment-report/payment-report.words.ts';
import type { partnerPortalEn } from '../partner-portal/partner-portal.words.ts';
import type { paymentReviewEn } from '../payment-review/payment-review.words.ts';
import type { pdfViewerEn } from '../pdf-viewer/pdf-viewer.words.ts';
import type { queryThreadEn } from '../query-thread/query-thread.words.ts';
import type { signInEn } from '../sign-in/sign-in.words.ts';
import type { userAdminEn } from '../user-admin/user-admin.words.ts';

/** What each element says, by its tag; `shared` is what all say. */
interface Said {
  readonly shared: typeof sharedEn;
  readonly 'saldo-account-menu': typeof accountMenuEn;
  readonly 'saldo-account-statement': typeof accountStatementEn;
  readonly 'saldo-client-portal': typeof partnerPortalEn;
  readonly 'saldo-document-detail': typeof documentDetailEn;
  readonly 'saldo-invoice-list': typeof invoiceListEn;
  readonly 'saldo-payment-list': typeof paymentListEn;
  readonly 'saldo-publish-files': typeof publishFilesEn;
  readonly 'saldo-payment-report': typeof paymentReportEn;
  readonly 'saldo-payment-review': typeof paymentReviewEn;
  readonly 'saldo-pdf-viewer': typeof pdfViewerEn;
  readonly 'saldo-portal': typeof partnerPortalEn;
  readonly 'saldo-query-thread': typeof queryThreadEn;
  readonly 'saldo-sign-in': typeof signInEn;
  readonly 'saldo-supplier-portal': typeof partnerPortalEn;
  readonly 'saldo-user-admin': typeof userAdminEn;
}

/** Any part of the words, in a text that may leave values out. */
type Given<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends string
    ? string
    : IsPlural<Words[Key]> extends true
      ? Message
      : Given<Words[Key]>;
};

/**
 * Single words in place of those of the catalogues, by language (`es`) or locale (`es-PE`, which goes before); all of them for
 * a language that the elements do not speak:
 * `{ es: { 'saldo-invoice-list': { heading: 'Facturas', documents: { one: '{count} factura', other: '{count} facturas' } } } }`.
 * `{count}` and the like stand for the values of the text that is replaced.
 */
export type HostWords = Readonly<
  Record<string, { readonly [Tag in keyof Said]?: Given<Said[Tag]> } | undefined>
>;
