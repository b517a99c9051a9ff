import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Canvas } from './canvas.ts';
import { bold, regular } from './font.ts';

/** Puts drawn pages into a PDF file. The same pages give the same bytes: no dates, no random id. */
export async function pdfFile(title: string, pages: readonly Canvas[]): Promise<Uint8Array> {
  const file = await PDFDocument.create({ updateMetadata: false });
  const { context } = file;
  file.setTitle(title);
  file.setLanguage('es');
  const fonts = Object.fromEntries(
    [regular, bold].map(({ name, baseFont }) => {
      const entry = { Type: 'Font', Subtype: 'Type1', BaseFont: baseFont, Encoding: 'WinAnsiEncoding' };
      return [name, context.register(context.obj(entry))];
    }),
  );
  const resources = context.register(context.obj({ Font: fonts }));
  for (const canvas of pages) {
    const page = file.addPage([canvas.width, canvas.height]);
    page.node.set(PDFName.of('Resources'), resources);
    page.node.set(PDFName.of('Contents'), context.register(context.flateStream(canvas.content())));
  }
  return file.save({ addDefaultPage: false });
}
