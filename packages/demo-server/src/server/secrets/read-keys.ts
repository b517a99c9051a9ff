/** What a list of keys looks like. */
export const SECRET_KEYS =
  '32 random bytes in base64, as `openssl rand -base64 32` makes them; while keys change, the new one, a comma, the old one';

/** Reads keys in base64 or base64url; undefined for what is none. */
export function readSecretKeys(text: string): readonly Uint8Array<ArrayBuffer>[] | undefined {
  const keys = text.split(',').map((one) => readKey(one.trim()));
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

function readKey(text: string): Uint8Array<ArrayBuffer> | undefined {
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]{43}=?$/.test(base64)) return undefined;
  return Uint8Array.from(atob(base64.slice(0, 43) + '='), (char) => char.charCodeAt(0));
}
