/** Parts of the viewer in an element that shows a file over the page: for `exportparts`. */
export const passedViewerParts =
  'toolbar: pdf-viewer-toolbar, pages: pdf-viewer-pages, page: pdf-viewer-page, error, notice';
