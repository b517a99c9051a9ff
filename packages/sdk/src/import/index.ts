/** Importers: contract records as NDJSON or JSON, and e-invoices (CFDI 3.3 and 4.0, UBL 2), read into records to publish. */
export {
  acceptedFormats,
  ImportRefusal,
  type ImportPlace,
  type ImportRefusalCode,
} from './import-refusal.ts';
export type { Imported, ImportFormat, ImportOptions, ImportSource } from './imported.ts';
export { readRecords } from './read-records.ts';
