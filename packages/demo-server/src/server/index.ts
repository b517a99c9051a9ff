/** The contract server as an application: no listening, no Node. */
export { createApp, type App, type AppDeps } from './app.ts';
export { databaseBlobs, type Blobs } from './files/blobs.ts';
export { jsonLog, type Log, type LogEntry } from './log.ts';
export { Database } from './db/database.ts';
export { migrate, type Migration } from './db/migrate.ts';
export { JobRunner, type JobRunnerDeps } from './jobs/job-runner.ts';
export { JOBS } from './jobs/jobs.ts';
