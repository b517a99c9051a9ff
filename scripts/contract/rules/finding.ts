/** Something in the contract that a rule of ours refuses. */
export interface Finding {
  /** JSON Pointer (RFC 6901) into the bundled contract. */
  pointer: string;
  message: string;
}
