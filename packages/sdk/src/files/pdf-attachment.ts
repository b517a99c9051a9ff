import type { PdfAttachment } from '../import/index.ts';

/**
 * The attachment of a PDF with the first of these names, in any case, for `pdfAttachment` of `readRecords`. Opened by pdfjs-dist,
 * which has to be installed beside the SDK: runs no script of the document, renders nothing.
 */
export async function pdfAttachment(bytes: Uint8Array, names: readonly string[]): Promise<PdfAttachment> {
  const pdfjs = await pdfjsOrNone();
  if (!pdfjs) return 'unavailable';
  // Takes the bytes away from whoever gave them, so that it gets a copy; and no Buffer, which it refuses.
  const opening = pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0, enableXfa: false });
  try {
    const document = await opening.promise;
    const attachments = [...((await document.getAttachments()) ?? new Map<string, { filename: string }>())];
    const [id] =
      names
        .map((name) => attachments.find(([, { filename }]) => filename.toLowerCase() === name))
        .find((one) => one !== undefined) ?? [];
    if (id === undefined) return 'none';
    const content = await document.getAttachmentContent(id);
    return content instanceof Uint8Array ? content : 'unreadable';
  } catch (error) {
    if (error instanceof Error && error.name.endsWith('Exception')) return 'unreadable';
    throw error;
  } finally {
    await opening.destroy();
  }
}

async function pdfjsOrNone() {
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
