/** Importers: contract records as NDJSON or JSON, tables and e-invoices, read into records to publish. */
export {
  acceptedFormats,
  ImportRefusal,
  type ImportPlace,
  type ImportRefusalCode,
} from './import-refusal.ts';
export type {
  Imported,
  ImportFormat,
  ImportOptions,
  ImportSource,
  PdfAttachment,
  SchemaVerdict,
  XmlSchemas,
  ZipEntry,
} from './imported.ts';
export { readRecords } from './read-records.ts';
export type { TableField } from './table/columns.ts';
