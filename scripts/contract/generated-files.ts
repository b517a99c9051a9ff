import { readFile } from 'node:fs/promises';
import { fromRoot } from '../process/root.ts';
import { bundleContract } from './bundle-contract.ts';
import { contractTypes } from './contract-types.ts';

export const contractEntry = 'packages/sdk/contract/openapi.yaml';

export interface GeneratedFile {
  /** Path from the repository's root. */
  path: string;
  content: string;
}

/** Everything that is made from the contract, in memory. */
export async function generateFiles(): Promise<GeneratedFile[]> {
  const document = await bundleContract(fromRoot(contractEntry));
  return [
    {
      path: 'packages/sdk/src/generated/contract.json',
      content: JSON.stringify(document, null, 2) + '\n',
    },
    { path: 'packages/sdk/src/generated/contract.ts', content: await contractTypes(document) },
  ];
}

/** Paths of the generated files whose content on disk is not what the contract gives now. */
export async function staleFiles(): Promise<string[]> {
  const stale: string[] = [];
  for (const { path, content } of await generateFiles()) {
    const present = await readFile(fromRoot(path), 'utf8').catch(() => undefined);
    if (present !== content) stale.push(path);
  }
  return stale;
}
