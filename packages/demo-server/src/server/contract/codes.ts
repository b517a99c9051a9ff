import { CONTRACT_JSON } from './route.ts';

/** The contract's enums of codes. */
export const CODE_ENUMS = ['ProblemCode', 'FieldCode', 'WarningCode'] as const;

/** What the contract says of a code, in `x-codes`. */
export interface CodeText {
  readonly status?: number;
  readonly title: string;
  /** What is accepted, or how to go on. */
  readonly accepted: string;
  readonly example?: { readonly pointer: string; readonly detail: string };
}

/** The codes of one of the contract's enums. */
export function codesOf(name: (typeof CODE_ENUMS)[number]): Readonly<Record<string, CodeText>> {
  const { components } = CONTRACT_JSON as {
    components: { schemas: Record<string, { 'x-codes': Record<string, CodeText> }> };
  };
  return components.schemas[name]!['x-codes'];
}
