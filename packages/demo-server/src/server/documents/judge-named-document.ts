import type { AllocationInput, RelatedInput } from '@saldo/sdk/contract';
import type { FieldError } from '../problem.ts';

/** Whether another document is named in one of the two ways. `place` is that of what names it. */
export function judgeNamedDocument(
  one: Pick<AllocationInput, 'document' | 'fiscal'> | Pick<RelatedInput, 'externalId' | 'fiscal'>,
  field: 'document' | 'externalId',
  place: string,
): FieldError[] {
  const named = field in one;
  if (named !== (one.fiscal !== undefined)) return [];
  return named
    ? [{ pointer: `${place}/fiscal`, code: 'not-accepted', detail: `is only in place of ${field}` }]
    : [{ pointer: `${place}/${field}`, code: 'required', detail: 'is required, or fiscal in its place' }];
}
