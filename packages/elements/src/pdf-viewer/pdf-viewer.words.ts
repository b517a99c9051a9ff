import type { Messages, Spoken } from '../i18n/message.ts';

export const pdfViewerEn = {
  /** The whole viewer, for screen readers, and the name of a file that has none. */
  viewer: 'PDF',
  /** In place of a page, before anything is opened. */
  idleTitle: 'No document is open',
  /** Below `idleTitle`. */
  idleText: 'Open a document and its PDF appears here.',
  /** While the file is on its way. */
  opening: 'Opening …',
  /** In place of a page. */
  noFileTitle: 'This document has no PDF',
  /** Below `noFileTitle`. {publisher}: the company. */
  noFileText: '{publisher} has not published one.',
  /** In place of a page. */
  notPdfTitle: 'This file is not a PDF',
  /** Below `notPdfTitle`. */
  notPdfText: 'It cannot be shown here, but you can download it.',
  /** In place of a page. */
  corruptTitle: 'This PDF cannot be read',
  /** Below `corruptTitle`. */
  corruptText: 'The file is damaged. Download it to try another program, or ask for it again.',
  /** In place of a page: the viewer itself could not be loaded. */
  failedTitle: 'The PDF cannot be shown here',
  /** Below `failedTitle`. */
  failedText: 'The file itself has arrived: you can download it.',
  /** In place of everything. */
  notPermitted: 'Your session does not show files.',
  /** Above the field for a password. */
  passwordTitle: 'This PDF is protected',
  /** Below `passwordTitle`. */
  passwordText: 'Enter its password to see it. The password stays on this device.',
  /** Field for a password. */
  password: 'Password',
  /** Under that field. */
  passwordWrong: 'That is not its password.',
  /** Button beside that field. */
  unlock: 'Show',

  /** The bar of buttons, for screen readers. */
  tools: 'Tools of the PDF',
  /** Field for a page's number, for screen readers. */
  page: 'Page',
  /** A page, for screen readers. {page}: which, {pages}: of how many. */
  pageOf: 'Page {page} of {pages}',
  /** After the field for a page's number. {pages}: how many there are. */
  of: 'of {pages}',
  /** Button. */
  previousPage: 'Previous page',
  /** Button. */
  nextPage: 'Next page',
  /** Choice of the scale, for screen readers. */
  zoom: 'Zoom',
  /** Button +. */
  zoomIn: 'Zoom in',
  /** Button −. */
  zoomOut: 'Zoom out',
  /** Choices of the scale, before 50 %, 75 % and so on. */
  zooms: { auto: 'Automatic', width: 'Fit width', page: 'Fit page' },
  /** Button that turns the pages by a quarter. */
  rotate: 'Rotate',
  /** Button that saves the file. */
  download: 'Download',
  /** Button that lets the viewer fill the window. */
  enlarge: 'Full size',
  /** In place of one page. */
  pageFailed: 'This page cannot be shown.',
  /** Below the last page that is shown. {shown}, {all}: of pages. */
  tooManyPages: 'The first {shown} of {all} pages are shown. Download the file for the others.',
  /** In its place where nothing is downloaded. {shown}, {all}: of pages. */
  tooManyToSee: 'The first {shown} of {all} pages are shown.',
  /** On paper, in place of the file, where it may only be looked at. */
  notPrinted: 'This file can be looked at on the screen, not printed.',
} as const satisfies Messages;

export type PdfViewerWords = Spoken<typeof pdfViewerEn>;
