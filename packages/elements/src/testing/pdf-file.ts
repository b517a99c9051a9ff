/** A file that is a PDF by its first bytes. */
export function pdfFile(name = 'voucher.pdf', body = 'a proof'): File {
  return new File([`%PDF-1.7\n${body}`], name, { type: 'application/pdf' });
}
