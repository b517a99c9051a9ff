/** The modules of a QR code, row by row. Loaded when one is drawn. */
export async function qrPicture(text: string): Promise<readonly (readonly boolean[])[]> {
  const { encodeQR } = await import('qr');
  return encodeQR(text, 'raw', { border: 2 });
}
