/** An event of a Saldo element: it bubbles and leaves shadow roots, so that a page listens once at the top. */
export abstract class SaldoEvent extends Event {
  constructor(type: `saldo-${string}`, options: { cancelable?: boolean } = {}) {
    super(type, { bubbles: true, composed: true, cancelable: options.cancelable ?? false });
  }
}
