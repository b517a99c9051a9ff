import type { ImportRefusalCode } from './import-refusal.ts';

/** Thrown inside the readers, which do not know the file's name; becomes an `ImportRefusal` where it is known. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: ImportRefusalCode;

  constructor(code: ImportRefusalCode, reason: string) {
    super(reason);
    this.code = code;
  }
}
