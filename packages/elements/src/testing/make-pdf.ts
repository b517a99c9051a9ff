export interface PageSketch {
  readonly text: string;
  /** Points. */
  readonly width?: number;
  readonly height?: number;
  /** Degrees clockwise, a multiple of 90. */
  readonly rotate?: number;
}

export interface PdfSketch {
  readonly pages: readonly PageSketch[];
  /** Script that the file asks to run when it is opened. */
  readonly script?: string;
  /** Page count that the file claims in place of the true one. */
  readonly claimedCount?: number;
  /** A file attached to it (ISO 32000-1, 7.11.4). */
  readonly attached?: { readonly name: string; readonly content: string };
}

/** A PDF 1.7 (ISO 32000-1) with a line of text per page, in a font that is not embedded. */
export function makePdf({ pages, script, claimedCount = pages.length, attached }: PdfSketch): Blob {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`);
  const action = script === undefined ? '' : `/OpenAction << /S /JavaScript /JS (${escaped(script)}) >>`;
  const firstOfFile = 4 + pages.length * 2;
  const names =
    attached === undefined ? '' : `/Names << /EmbeddedFiles << /Names [(a) ${firstOfFile} 0 R] >> >>`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${action} ${names} >>`,
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${claimedCount} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => pageObjects(page, 5 + index * 2)),
    ...(attached === undefined ? [] : fileObjects(attached, firstOfFile + 1)),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  // One byte per character: the offsets above count characters.
  const bytes = Uint8Array.from(file, (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: 'application/pdf' });
}

/** As many equal pages, each with its number. */
export function pages(count: number): PageSketch[] {
  return Array.from({ length: count }, (_, index) => ({ text: `Page number ${index + 1}` }));
}

function pageObjects(
  { text, width = 595, height = 842, rotate = 0 }: PageSketch,
  contents: number,
): string[] {
  const stream = `BT /F1 24 Tf 60 ${height - 90} Td (${escaped(text)}) Tj ET\n0.2 0.4 0.8 rg 60 ${height - 120} 200 8 re f`;
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${contents} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
}

function fileObjects({ name, content }: NonNullable<PdfSketch['attached']>, stream: number): string[] {
  return [
    `<< /Type /Filespec /F (${escaped(name)}) /UF (${escaped(name)}) /EF << /F ${stream} 0 R >> >>`,
    `<< /Type /EmbeddedFile /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\()]/g, '\\$&');
}
