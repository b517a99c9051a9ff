import type { ContractDocument } from './bundle-contract.ts';
import { valueList } from './value-lists.ts';

interface Operation {
  readonly operationId: string;
  readonly 'x-kind': string;
  readonly 'x-access': {
    readonly permission: string;
    readonly scope?: string;
    readonly wider?: { readonly permission: string };
  };
}

function permissionsOf({ 'x-access': { permission, wider } }: Operation): string[] {
  return wider === undefined ? [permission] : [permission, wider.permission];
}

/** The kind of each operation, the permissions and the scopes as types, for servers whose handlers differ by them. */
export function operationTypes({ paths }: ContractDocument): string {
  const operations = Object.values(paths)
    .flatMap((item) => Object.values(item) as Partial<Operation>[])
    .filter((one): one is Operation => one.operationId !== undefined);
  const kinds = operations.map((one) => `    ${one.operationId}: '${one['x-kind']}';`);
  const permissions = [...new Set(operations.flatMap(permissionsOf))].toSorted();
  const scopes = [...new Set(operations.flatMap((one) => one['x-access'].scope ?? []))].toSorted();
  return `/** How a server runs each operation, as \`x-kind\` in the contract says. */
export interface operationKinds {
${kinds.join('\n')}
}
/** What a principal may be permitted: each operation takes one of these, as its \`x-access\` in the contract says. */
export type Permission =
${permissions.map((name) => `    | '${name}'`).join('\n')};
/** What an API key may be given: each gives the permissions of the operations whose x-access names it. */
export type Scope = (typeof scopeValues)[number];
${valueList('Scope', scopes)}`;
}
