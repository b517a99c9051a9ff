/** A login as it is compared: NFKC and without case. */
export function loginKey(login: string): string {
  return login.normalize('NFKC').toLowerCase().normalize('NFKC').trim();
}
