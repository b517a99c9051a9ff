/** What needs Node (or Deno and Bun, which speak its API): files on disk. Everything else is in `@saldo/sdk`. */
export { fileFromPath } from './files/file-from-path.ts';
export { pdfAttachment } from './files/pdf-attachment.ts';
export { zipEntry } from './files/zip-entry.ts';
