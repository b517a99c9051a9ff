/** Told the publisher's id when its feed has grown. */
export const CHANGES_CHANNEL = 'saldo_changes';
