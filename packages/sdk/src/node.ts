/** What needs Node (or Deno and Bun, which speak its API): files on disk. Everything else is in `@saldo/sdk`. */
export { fileFromPath } from './files/file-from-path.ts';
export { pdfAttachment } from './files/pdf-attachment.ts';
export { XmlSchemasError, xmlSchemasIn } from './files/schemas/xml-schemas.ts';
export { zipEntry } from './files/zip-entry.ts';
