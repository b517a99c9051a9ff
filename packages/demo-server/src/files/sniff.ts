/**
 * The media type that the first bytes tell, among those that the contract accepts; undefined for everything else, and for
 * a PDF that begins as something else as well (the format tolerates up to 1,024 bytes of another file before its header).
 */
export function sniffMediaType(bytes: Uint8Array): string | undefined {
  // Not TextDecoder: its latin1 is windows-1252, which moves the bytes 80 to 9f.
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.startsWith('%PDF-')) return 'application/pdf';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
  if (/^(\xef\xbb\xbf)?\s*<(\?xml|[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?[\s>/]|!--)/.test(start) && !/<(!doctype|html|script|svg)\b/i.test(start)) {
    return 'application/xml';
  }
  return undefined;
}
