/** How documents are told apart by what a tax authority knows them by, in files and on the server alike. */
export { fiscalKey } from './fiscal-key.ts';
