/** Names a content by what it is: files of one publisher with the same bytes share it. */
export interface ContentKey {
  readonly publisherId: string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** The name of a content in a store, `publisher/ab/abcd…`: a folder for each publisher. Throws for a key of any other form. */
export function contentName({ publisherId, sha256 }: ContentKey): string {
  // Names become paths: nothing but these digits ever does.
  if (!UUID.test(publisherId) || !SHA256.test(sha256)) throw new TypeError('This names no content.');
  return `${publisherId}/${sha256.slice(0, 2)}/${sha256}`;
}
