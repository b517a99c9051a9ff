/** The command cannot give what was asked, for a reason worth a sentence; exit code 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
