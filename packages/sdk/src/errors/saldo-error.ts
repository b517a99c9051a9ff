/** Base of every error that the client throws on purpose, an aborted call apart: that one throws its signal's reason. */
export class SaldoError extends Error {
  override name = 'SaldoError';
}
