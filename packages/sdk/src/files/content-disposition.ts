/** A `Content-Disposition` header that carries any file name (RFC 6266, RFC 8187). */
export function contentDisposition(fileName: string): string {
  // RFC 8187 `attr-char` is narrower than what encodeURIComponent leaves alone.
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (character) => '%' + character.charCodeAt(0).toString(16).toUpperCase(),
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
