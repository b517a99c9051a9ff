/**
 * Names a record by the publisher's own id wherever an id of the server is taken: `saldo.documents.get(ext('A/7'))`,
 * `saldo.statement.get({ partnerId: ext('CLI-001') })`.
 */
export function ext(externalId: string): `ext:${string}` {
  return `ext:${externalId}`;
}
