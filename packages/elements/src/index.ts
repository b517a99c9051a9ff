/** Registers every element. For one, import `@saldo/elements/<name>.js`; for a class alone, `@saldo/elements/<name>.element.js`. */
import './account-statement/account-statement.ts';
import './invoice-list/invoice-list.ts';
import './payment-report/payment-report.ts';
import './payment-review/payment-review.ts';
import './pdf-viewer/pdf-viewer.ts';
import './provider/provider.ts';
import './query-thread/query-thread.ts';

export { SaldoAccountStatement } from './account-statement/account-statement.element.ts';
export { DocumentOpenEvent } from './events/document-open.event.ts';
export { SaldoErrorEvent } from './events/error.event.ts';
export type { DocumentPointer, PayableItem, PayableItems } from './events/pointers.ts';
export { ReportRequestEvent } from './events/report-request.event.ts';
export { Format } from './format/format.ts';
export { SaldoInvoiceList } from './invoice-list/invoice-list.element.ts';
export { SelectionChangeEvent } from './invoice-list/invoice-list.events.ts';
export { SaldoPaymentReport } from './payment-report/payment-report.element.ts';
export { PaymentReportedEvent } from './payment-report/payment-report.events.ts';
export { SaldoPaymentReview } from './payment-review/payment-review.element.ts';
export { PaymentReviewedEvent } from './payment-review/payment-review.events.ts';
export { SaldoPdfViewer } from './pdf-viewer/pdf-viewer.element.ts';
export type { FetchSession } from './provider/fetch-session.ts';
export type { HostWords } from './provider/host-words.ts';
export { SaldoProvider } from './provider/provider.element.ts';
export { SessionExpiredEvent } from './provider/provider.events.ts';
export { SaldoQueryThread } from './query-thread/query-thread.element.ts';
export { MessageSentEvent, QuestionAskedEvent } from './query-thread/query-thread.events.ts';
