/** Files as people have them, read into records with their papers: one code for the command line and for a page. */
export { describeTable, type TableDescription, type TableQuestion } from '../import/describe-table.ts';
export { acceptedFormats, type ImportRefusalCode } from '../import/import-refusal.ts';
export type { ImportOptions, PdfAttachment, ZipEntry } from '../import/imported.ts';
export { tableFields, type TableField } from '../import/table/columns.ts';
export { attachPapers, type Paper, type PaperRefusal } from './papers.ts';
export { publisherIdentity } from './publisher-identity.ts';
export {
  placeOf,
  readFiles,
  type Origin,
  type ReadFilesOptions,
  type ReadItem,
  type SourceFile,
} from './read-files.ts';
