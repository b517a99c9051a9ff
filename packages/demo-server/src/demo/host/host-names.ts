/** Names that no stranger's DNS can point here: addresses, and what every machine calls itself. */
const OWN_NAME = /^(localhost|.+\.localhost|\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;

/**
 * Whether a request asks for a name of this host. A page of a stranger whose name is made to point here (DNS rebinding) would be of
 * this very origin to a browser, and could use the back end that mints sessions.
 */
export function isOwnName(hostname: string, names: readonly string[]): boolean {
  return OWN_NAME.test(hostname) || names.includes(hostname);
}
