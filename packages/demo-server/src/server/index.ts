/** The contract server as an application: no listening, no Node. */
export { createApp, type App } from './app.ts';
export type { AppDeps } from './pipeline/app-deps.ts';
export { databaseBlobs, type Blobs } from './blobs/blobs.ts';
export type { ContentKey } from './blobs/content-key.ts';
export { ContentStoreError, type ContentStore } from './blobs/content-store.ts';
export { storedBlobs, type StoredBlobsDeps } from './blobs/stored-blobs.ts';
export { jsonLog, type Log, type LogEntry } from './log.ts';
export { Database } from './db/database.ts';
export { migrate, type Migration } from './db/migrate.ts';
export { JobRunner, type JobRunnerDeps } from './jobs/job-runner.ts';
export { WebhookSender, type WebhookSenderDeps } from './delivery/webhook-sender.ts';
export { JOBS } from './job-kinds.ts';
