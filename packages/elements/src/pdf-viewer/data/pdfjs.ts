/**
 * The build of pdf.js for browsers of the last years; the other one needs those of the last months. Whatever a page has as
 * its own `pdfjsLib` stays: pdf.js puts itself there when it is loaded.
 */
const page = globalThis as { pdfjsLib?: unknown };
const before = page.pdfjsLib;
const own = await import('pdfjs-dist/legacy/build/pdf.mjs');
if (before === undefined) delete page.pdfjsLib;
else page.pdfjsLib = before;

export const { AnnotationMode, getDocument, PasswordResponses, PDFWorker, TextLayer, VerbosityLevel } = own;
export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
