import type { SnapshotRunInput } from '@saldo/sdk/contract';
import type { FieldError } from '../problem.ts';

/** What a schema cannot say of a run to open. */
export function judgeSnapshotRun({ scope, missing }: SnapshotRunInput): FieldError[] {
  const errors: FieldError[] = [];
  const refuse = (pointer: string, code: FieldError['code'], detail: string) =>
    errors.push({ pointer, code, detail });
  if (scope.kind === 'partner') {
    for (const field of ['partner', 'direction', 'issuedSince'] as const) {
      if (scope[field] === undefined) continue;
      refuse(`/scope/${field}`, 'not-accepted', 'is accepted for documents and payments alone');
    }
    if (missing.op === 'void')
      refuse('/missing/op', 'not-accepted', 'must be delete: partners cannot be void');
  }
  if (scope.type !== undefined && scope.kind !== 'document') {
    refuse('/scope/type', 'not-accepted', 'is accepted for documents alone');
  }
  if (missing.op === 'void' && missing.reason === undefined) {
    refuse('/missing/reason', 'required', 'is required to void: partners are shown it');
  }
  if (missing.op === 'delete' && missing.reason !== undefined) {
    refuse('/missing/reason', 'not-accepted', 'is accepted to void alone');
  }
  return errors;
}
