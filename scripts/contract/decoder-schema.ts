import { format, resolveConfig } from 'prettier';
import type { GeneratedFile } from '../process/generated-file.ts';
import { fromRoot } from '../process/root.ts';
import type { ContractDocument } from './bundle-contract.ts';
import { isNode, resolve, type Node } from './rules/walk.ts';

const PATH = 'packages/sdk/src/webhooks/event-schema.ts';

/** What a decoder needs of a schema; the rest is for people, or narrower than a newer server may be. */
const KEPT = ['type', 'required', 'properties', 'items', 'enum', 'maxLength', 'minimum', 'format'];

/** The schema of what is sent to webhook endpoints, for the client to decode by, without references and words. */
export async function decoderSchema(document: ContractDocument): Promise<GeneratedFile> {
  const schema = slim(document, { $ref: '#/components/schemas/WebhookEvent' });
  const content = `// Made by \`npm run generate\` from packages/sdk/contract. Change the contract, not this file.

/** \`WebhookEvent\` of the contract. */
export const eventSchema = ${JSON.stringify(schema)} as const;
`;
  const config = await resolveConfig(fromRoot(PATH));
  return { path: PATH, content: await format(content, { ...config, parser: 'typescript' }) };
}

function slim(document: ContractDocument, value: unknown): Node {
  const node = resolve(document, value);
  // An open enum: any text, known or not.
  if (Array.isArray(node['anyOf'])) return { type: 'string' };
  return Object.fromEntries(
    KEPT.filter((key) => key in node).map((key) => [
      key,
      key === 'properties'
        ? Object.fromEntries(
            Object.entries(node[key] as Node).map(([name, member]) => [name, slim(document, member)]),
          )
        : isNode(node[key])
          ? slim(document, node[key])
          : node[key],
    ]),
  );
}
