/** An event of a Saldo element: it bubbles and leaves shadow roots, so that a page listens once at the top. */
export abstract class SaldoEvent extends Event {
  /** Of its data. They may grow within a version; what goes, or means something else, comes with another one, and with a major release. */
  readonly version: number = 1;

  constructor(type: `saldo-${string}`, options: { cancelable?: boolean } = {}) {
    super(type, { bubbles: true, composed: true, cancelable: options.cancelable ?? false });
  }
}
