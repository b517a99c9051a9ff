import type { FieldCode, FieldError } from '../generated/contract.ts';

/** One field of a value and what is wrong with it, by a code that the contract lists. Never holds what was there. */
export interface Fault extends FieldError {
  code: FieldCode;
}
