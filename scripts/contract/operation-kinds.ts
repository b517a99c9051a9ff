import type { ContractDocument } from './bundle-contract.ts';

/** The kind of each operation as a type, for servers whose handlers differ by it. */
export function operationKinds({ paths }: ContractDocument): string {
  const operations = Object.values(paths)
    .flatMap((item) => Object.values(item) as { operationId?: string; 'x-kind'?: string }[])
    .filter(({ operationId }) => operationId !== undefined);
  const lines = operations.map((one) => `    ${one.operationId}: '${one['x-kind']}';`);
  return `/** How a server runs each operation, as \`x-kind\` in the contract says. */
export interface operationKinds {
${lines.join('\n')}
}
`;
}
