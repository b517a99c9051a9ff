import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page, with its place in points from the left and the bottom. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The texts of each page of a PDF, as it is read by programs. Tabular figures have no letters in Chromium's PDFs: they are missing. */
export async function pdfTexts(pdf: Uint8Array): Promise<PdfText[][]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: PdfText[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(
        items.flatMap((item) =>
          'str' in item && item.str.trim() !== ''
            ? [{ text: item.str, x: item.transform[4], y: item.transform[5], size: item.height }]
            : [],
        ),
      );
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
