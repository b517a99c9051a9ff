import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import type { ContractDocument } from './bundle-contract.ts';

const header =
  '// Made by `npm run generate` from packages/sdk/contract. Change the contract, not this file.\n\n';

/**
 * The contract as TypeScript: `paths`, `operations`, `components`, and every schema also by its own name
 * (`import type { Document, Money } from '@saldo/sdk/contract'`). Enums are unions of string literals; an
 * open enum (`anyOf` of an enum and `type: string`) keeps its known values in completions.
 */
export async function contractTypes(document: ContractDocument): Promise<string> {
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    alphabetize: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
    transform: (schema) => openEnum(schema),
  });
  return header + astToString(nodes);
}

/** `'open' | 'paid' | (string & {})`: a plain `| string` would swallow the literals. */
function openEnum(schema: SchemaObject): ts.TypeNode | undefined {
  if (!('anyOf' in schema) || !Array.isArray(schema.anyOf)) return undefined;
  const members = schema.anyOf as Record<string, unknown>[];
  const values = members.find((member) => Array.isArray(member['enum']))?.['enum'] as string[] | undefined;
  const free = members.some((member) => member['type'] === 'string' && !member['enum']);
  if (!values || !free || members.length !== 2) return undefined;
  const { factory } = ts;
  const literals = values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const anyString = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  return factory.createUnionTypeNode([...literals, anyString]);
}
