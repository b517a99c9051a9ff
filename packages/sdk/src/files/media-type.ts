/**
 * The media type of a file by its first bytes (WHATWG MIME Sniffing, 6.1 and 7.1, for the types that Saldo takes);
 * `application/octet-stream` for anything else. XML is known by its declaration or its first tag, in UTF-8.
 */
export function mediaTypeOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith('%PDF-')) return 'application/pdf';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^RIFF[^]{4}WEBPVP/.test(head)) return 'image/webp';
  if (/^(\xef\xbb\xbf)?\s*<[?A-Za-z_]/.test(head)) return 'application/xml';
  return 'application/octet-stream';
}
