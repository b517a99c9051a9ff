import type { Handlers } from './operations/handler.ts';
import { createApiKey } from './api-keys/create-api-key.ts';
import { getApiKey } from './api-keys/get-api-key.ts';
import { listApiKeys } from './api-keys/list-api-keys.ts';
import { revokeApiKey } from './api-keys/revoke-api-key.ts';
import { rotateApiKey } from './api-keys/rotate-api-key.ts';
import { updateApiKey } from './api-keys/update-api-key.ts';
import { exportAudit } from './audit/export-audit.ts';
import { getAuditHead } from './audit/get-audit-head.ts';
import { listAuditEntries } from './audit/list-audit-entries.ts';
import { followEvents } from './feed/follow-events.ts';
import { listChanges } from './feed/list-changes.ts';
import { deleteDocument, putDocument, voidDocument } from './documents/write-document.ts';
import { getDocument, getDocumentByExternalId } from './documents/get-document.ts';
import { listDocuments } from './documents/list-documents.ts';
import { summarizeDocuments } from './documents/summarize-documents.ts';
import { createFile } from './files/create-file.ts';
import { getFile, getFileContent, viewFile } from './files/get-file.ts';
import { putFile } from './files/put-file.ts';
import { getPartner, getPartnerByExternalId } from './partners/get-partner.ts';
import { listPartners } from './partners/list-partners.ts';
import { deletePartner, putPartner } from './partners/write-partner.ts';
import { createPaymentReport } from './payment-reports/create-payment-report.ts';
import { getPaymentReport } from './payment-reports/get-payment-report.ts';
import { listPaymentReports } from './payment-reports/list-payment-reports.ts';
import { reviewPaymentReport } from './payment-reports/review-payment-report.ts';
import { getPayment, getPaymentByExternalId } from './payments/get-payment.ts';
import { listPayments } from './payments/list-payments.ts';
import { deletePayment, putPayment, voidPayment } from './payments/write-payment.ts';
import { publish } from './publishing/publish.ts';
import { getPublisher } from './publisher/get-publisher.ts';
import { putPublisher } from './publisher/put-publisher.ts';
import { createSession } from './sessions/create-session.ts';
import { getSession } from './sessions/get-session.ts';
import { revokeSession } from './sessions/revoke-session.ts';
import { revokeSessions } from './sessions/revoke-sessions.ts';
import { sealSnapshotRun } from './publishing/seal-snapshot-run.ts';
import { abortSnapshotRun } from './snapshots/abort-snapshot-run.ts';
import { getSnapshotRun } from './snapshots/get-snapshot-run.ts';
import { openSnapshotRun } from './snapshots/open-snapshot-run.ts';
import { getStatement } from './statement/get-statement.ts';
import { listMovements } from './statement/list-movements.ts';
import { listOpenItems } from './statement/list-open-items.ts';
import { createMessage } from './threads/create-message.ts';
import { createThread } from './threads/create-thread.ts';
import { getThread } from './threads/get-thread.ts';
import { listMessages } from './threads/list-messages.ts';
import { listThreads } from './threads/list-threads.ts';
import { markThreadRead } from './threads/mark-thread-read.ts';
import {
  deleteWebhookEndpoint,
  setWebhookEndpointStatus,
  updateWebhookEndpoint,
} from './webhooks/change-webhook-endpoint.ts';
import { createWebhookEndpoint } from './webhooks/create-webhook-endpoint.ts';
import { listWebhookDeliveries } from './webhooks/list-webhook-deliveries.ts';
import { getWebhookEndpoint, listWebhookEndpoints } from './webhooks/list-webhook-endpoints.ts';
import { replayWebhooks } from './webhooks/replay-webhooks.ts';
import { rotateWebhookSecret } from './webhooks/rotate-webhook-secret.ts';
import { replayWebhookDelivery, testWebhookEndpoint } from './webhooks/send-now.ts';
import { assertBalances } from './verification/assert-balances.ts';
import { listBalanceDifferences } from './verification/list-balance-differences.ts';
import { listUsers } from './users/list-users.ts';
import { getUser } from './users/get-user.ts';
import { createUser } from './users/create-user.ts';
import { putUser } from './users/put-user.ts';
import { issueActivation } from './users/issue-activation.ts';
import { getEntrance } from './sign-in/get-entrance.ts';
import { signIn } from './sign-in/sign-in.ts';
import { forgotPassword } from './sign-in/forgot-password.ts';
import { getSignIn } from './sign-in/get-sign-in.ts';
import { signOut } from './sign-in/sign-out.ts';
import { changePassword } from './sign-in/change-password.ts';
import { createSignInSession } from './sign-in/create-sign-in-session.ts';
import { listFactors } from './factors/list-factors.ts';
import { proveSecondFactor } from './factors/prove-second-factor.ts';
import { challengePasskey } from './factors/challenge-passkey.ts';
import { enrolTotp } from './factors/enrol-totp.ts';
import { confirmTotp } from './factors/confirm-totp.ts';
import { challengePasskeyEnrolment } from './factors/challenge-passkey-enrolment.ts';
import { enrolPasskey } from './factors/enrol-passkey.ts';
import { removeFactor } from './factors/remove-factor.ts';
import { renewRecoveryCodes } from './factors/renew-recovery-codes.ts';
import { resetFactors } from './factors/reset-factors.ts';
import { challengePasskeySignIn } from './factors/challenge-passkey-sign-in.ts';
import { signInWithPasskey } from './factors/sign-in-with-passkey.ts';
import { listProviders } from './providers/list-providers.ts';
import { createProvider } from './providers/create-provider.ts';
import { putProvider } from './providers/put-provider.ts';
import { deleteProvider } from './providers/delete-provider.ts';
import { beginProviderSignIn } from './providers/begin-provider-sign-in.ts';
import { finishProviderSignIn } from './providers/finish-provider-sign-in.ts';
import { getSignInPolicy, putSignInPolicy } from './factors/sign-in-policy.ts';
import { linkSignIn } from './sign-in/link-sign-in.ts';
import { unlinkSignIn } from './sign-in/unlink-sign-in.ts';
import { switchSignIn } from './sign-in/switch-sign-in.ts';
import { getSignInSettings, putSignInSettings } from './sign-in/sign-in-settings.ts';

/** The contract, operation by operation. */
export const handlers: Handlers = {
  getPublisher,
  putPublisher,
  listPartners,
  getPartner,
  getPartnerByExternalId,
  putPartner,
  deletePartner,
  listDocuments,
  summarizeDocuments,
  getDocument,
  getDocumentByExternalId,
  putDocument,
  deleteDocument,
  voidDocument,
  listPayments,
  getPayment,
  getPaymentByExternalId,
  putPayment,
  deletePayment,
  voidPayment,
  publish,
  openSnapshotRun,
  getSnapshotRun,
  sealSnapshotRun,
  abortSnapshotRun,
  getStatement,
  listMovements,
  listOpenItems,
  assertBalances,
  listBalanceDifferences,
  listPaymentReports,
  createPaymentReport,
  getPaymentReport,
  reviewPaymentReport,
  listThreads,
  createThread,
  getThread,
  listMessages,
  createMessage,
  markThreadRead,
  createFile,
  putFile,
  getFile,
  getFileContent,
  viewFile,
  createSession,
  revokeSession,
  revokeSessions,
  getSession,
  listApiKeys,
  createApiKey,
  getApiKey,
  updateApiKey,
  revokeApiKey,
  rotateApiKey,
  listChanges,
  followEvents,
  listUsers,
  getUser,
  createUser,
  putUser,
  issueActivation,
  getEntrance,
  signIn,
  forgotPassword,
  getSignIn,
  signOut,
  changePassword,
  createSignInSession,
  listAuditEntries,
  getAuditHead,
  exportAudit,
  listWebhookEndpoints,
  createWebhookEndpoint,
  getWebhookEndpoint,
  updateWebhookEndpoint,
  deleteWebhookEndpoint,
  setWebhookEndpointStatus,
  replayWebhooks,
  rotateWebhookSecret,
  testWebhookEndpoint,
  listWebhookDeliveries,
  replayWebhookDelivery,
  listFactors,
  proveSecondFactor,
  challengePasskey,
  enrolTotp,
  confirmTotp,
  challengePasskeyEnrolment,
  enrolPasskey,
  removeFactor,
  renewRecoveryCodes,
  resetFactors,
  challengePasskeySignIn,
  signInWithPasskey,
  listProviders,
  createProvider,
  putProvider,
  deleteProvider,
  beginProviderSignIn,
  finishProviderSignIn,
  getSignInPolicy,
  putSignInPolicy,
  linkSignIn,
  unlinkSignIn,
  switchSignIn,
  getSignInSettings,
  putSignInSettings,
};
