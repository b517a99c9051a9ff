/** An element was given what it cannot do anything with. The message is for the page's developer. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
