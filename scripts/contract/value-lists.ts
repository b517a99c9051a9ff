import type { ContractDocument } from './bundle-contract.ts';

interface Enum {
  readonly type?: unknown;
  readonly enum?: readonly string[];
}

/** The values of each named enum of the contract, `ChangeKind` as `changeKindValues`, for code that runs over them. */
export function valueLists({ components = {} }: ContractDocument): string {
  return Object.entries((components['schemas'] ?? {}) as Record<string, Enum>)
    .map(([name, schema]) => (schema.type === 'string' && schema.enum ? valueList(name, schema.enum) : ''))
    .join('');
}

/** `changeKindValues`, for a type `ChangeKind`. */
export function valueList(type: string, values: readonly string[]): string {
  const name = `${type[0]!.toLowerCase()}${type.slice(1)}Values`;
  return `/** Every \`${type}\`. */
export const ${name} = [
${values.map((value) => `    '${value}',`).join('\n')}
] as const;
`;
}
