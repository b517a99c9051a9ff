/**
 * A strong validator: the same bytes, the same tag (RFC 9110, 8.8.3). Of a record that counts its revisions the tag begins with
 * its revision, by which `If-Match` compares: what a record only shows of others may change without a decision on it.
 */
export async function etagOf(content: string | Uint8Array<ArrayBuffer>, revision?: number): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return revision === undefined ? `"${hash}"` : `"${revision}-${hash}"`;
}

/** Whether `If-None-Match` names the tag; weak tags compare as strong ones here (RFC 9110, 13.1.2). */
export function matchesEtag(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
}
