/** What previewing in several requests takes, in the client and on the server alike. */
export { EarlierRecords } from './earlier-records.ts';
