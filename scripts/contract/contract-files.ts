import type { GeneratedFile } from '../process/generated-file.ts';
import { fromRoot } from '../process/root.ts';
import { bundleContract } from './bundle-contract.ts';
import { contractTypes } from './contract-types.ts';
import { decoderSchema } from './decoder-schema.ts';
import { ruleIndex } from './rule-index.ts';

export const contractEntry = 'packages/sdk/contract/openapi.yaml';

/** What is made from the contract and its specification. */
export async function contractFiles(): Promise<GeneratedFile[]> {
  const document = await bundleContract(fromRoot(contractEntry));
  return [
    {
      path: 'packages/sdk/src/generated/contract.json',
      content: JSON.stringify(document, null, 2) + '\n',
    },
    { path: 'packages/sdk/src/generated/contract.ts', content: await contractTypes(document) },
    await decoderSchema(document),
    await ruleIndex(),
  ];
}
