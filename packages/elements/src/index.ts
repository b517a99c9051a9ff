/** Registers every element. For one, import `@saldo/elements/<name>.js`; for a class alone, `@saldo/elements/<name>.element.js`. */
import './account-statement/account-statement.ts';
import './account-menu/account-menu.ts';
import './client-portal/client-portal.ts';
import './document-detail/document-detail.ts';
import './invoice-list/invoice-list.ts';
import './payment-list/payment-list.ts';
import './payment-report/payment-report.ts';
import './payment-review/payment-review.ts';
import './pdf-viewer/pdf-viewer.ts';
import './portal/portal.ts';
import './provider/provider.ts';
import './publish-files/publish-files.ts';
import './query-thread/query-thread.ts';
import './sign-in/sign-in.ts';
import './supplier-portal/supplier-portal.ts';
import './user-admin/user-admin.ts';

export { SaldoAccountStatement } from './account-statement/account-statement.element.ts';
export { SaldoAccountMenu } from './account-menu/account-menu.element.ts';
export { PartnerChooseEvent } from './account-menu/account-menu.events.ts';
export { SaldoClientPortal } from './client-portal/client-portal.element.ts';
export { SaldoDocumentDetail } from './document-detail/document-detail.element.ts';
export { type AnswerEvent, type Refusal } from './events/answer-event.ts';
export { DocumentOpenEvent } from './events/document-open.event.ts';
export { SaldoErrorEvent } from './events/error.event.ts';
export type { CellContent, CellText, Columns, HostColumn } from './host-columns/host-column.ts';
export type { OpenRow } from './account-statement/model/open-rows.ts';
export type { ActionOutcome, RowAction } from './host-actions/row-action.ts';
export type { DocumentPointer, PayableItem, PayableItems } from './events/pointers.ts';
export { SaldoPublishFiles } from './publish-files/publish-files.element.ts';
export { FilesPublishedEvent } from './publish-files/publish-files.events.ts';
export { FileDownloadEvent, type NamedFile } from './events/file-download.event.ts';
export { ReportRequestEvent } from './events/report-request.event.ts';
export { Format } from './format/format.ts';
export { SaldoInvoiceList } from './invoice-list/invoice-list.element.ts';
export { SelectionChangeEvent } from './invoice-list/invoice-list.events.ts';
export { SaldoPaymentList } from './payment-list/payment-list.element.ts';
export { SaldoPaymentReport } from './payment-report/payment-report.element.ts';
export {
  PaymentReportedEvent,
  ReportSubmitEvent,
  ReportViewEvent,
} from './payment-report/payment-report.events.ts';
export { SaldoPaymentReview } from './payment-review/payment-review.element.ts';
export { PaymentReviewedEvent } from './payment-review/payment-review.events.ts';
export { setPdfAssetBase } from './pdf-assets/pdf-assets.ts';
export { SaldoPdfViewer } from './pdf-viewer/pdf-viewer.element.ts';
export { PortalViewEvent } from './partner-portal/partner-portal.events.ts';
export { SaldoPortal } from './portal/portal.element.ts';
export type { FetchSession } from './provider/fetch-session.ts';
export type { HostWords } from './provider/host-words.ts';
export { SaldoProvider } from './provider/provider.element.ts';
export { PublisherChooseEvent, SessionExpiredEvent } from './provider/provider.events.ts';
export { RequestEvent } from './provider/request.event.ts';
export type { SaldoPalette } from './theme/saldo-palette.ts';
export { SaldoQueryThread } from './query-thread/query-thread.element.ts';
export {
  MessageSentEvent,
  MessageSubmitEvent,
  QuestionAskedEvent,
  QuestionSubmitEvent,
  ThreadOpenEvent,
} from './query-thread/query-thread.events.ts';
export { SaldoSignIn } from './sign-in/sign-in.element.ts';
export { SignedInEvent, SignedOutEvent } from './sign-in/sign-in.events.ts';
export { SaldoSupplierPortal } from './supplier-portal/supplier-portal.element.ts';
export { SaldoUserAdmin } from './user-admin/user-admin.element.ts';
export { UserChangedEvent } from './user-admin/user-admin.events.ts';
