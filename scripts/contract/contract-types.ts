import openapiTS, { astToString, oapiRef, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import type { ContractDocument } from './bundle-contract.ts';
import { withNamedTypes } from './named-types.ts';
import { operationTypes } from './operation-types.ts';
import { valueLists } from './value-lists.ts';

const header =
  '// Made by `npm run generate` from packages/sdk/contract. Change the contract, not this file.\n\n';

/**
 * The contract as TypeScript: every schema by its own name (`import type { SaldoDocument, Money } from '@saldo/sdk/contract'`), the query
 * of each operation (`ListDocumentsQuery`), and `paths`, `operations`, `components` that refer to them. Enums are unions of string
 * literals; an open enum (`anyOf` of an enum, or a reference to one, and `type: string`) keeps its known values in completions. The values
 * of each named enum also come as a list.
 */
export async function contractTypes(document: ContractDocument): Promise<string> {
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    alphabetize: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
    // A field with a default may be left out of what is sent.
    defaultNonNullable: false,
    transform: (schema) => openEnum(schema) ?? unlisted(schema),
  });
  const types = plainComments(astToString(withNamedTypes(nodes)));
  return header + types + unlistedType + operationTypes(document) + valueLists(document);
}

/** Comments as people write them: an editor would show the tags that openapi-typescript has for what the type already says. */
function plainComments(text: string): string {
  return text
    .replaceAll(/^( *)\/\*\* @(?:enum \{.*\}|constant) \*\/\n/gm, '')
    .replaceAll(/^ *\* @(?:enum \{.*\}|constant)\n/gm, '')
    .replaceAll(/^ *\* Format: int(?:32|64)\n/gm, '')
    .replaceAll(/(^ *\/?\*\*? )@description /gm, '$1')
    .replaceAll(/\/\*\*\n *\* (.*)\n *\*\/$/gm, '/** $1 */');
}

/**
 * `'open' | 'paid' | (string & {})` for an `anyOf` of known values, listed or referred to, and a free string:
 * a plain `| string` would swallow the literals.
 */
function openEnum(schema: SchemaObject): ts.TypeNode | undefined {
  if (!('anyOf' in schema) || !Array.isArray(schema.anyOf)) return undefined;
  const members = schema.anyOf as Record<string, unknown>[];
  const [known, free] = [members.filter((member) => !isFreeString(member)), members.filter(isFreeString)];
  if (free.length === 0 || !known.every((member) => member['$ref'] || member['enum'])) return undefined;
  return ts.factory.createUnionTypeNode([...known.flatMap(knownValues), anyString()]);
}

/**
 * What a string that is `not` one of a named enum becomes. TypeScript cannot say it, and `string` would keep a union from being
 * told apart by the values that are listed; this one no listed value fits.
 */
const unlistedType = `/** Any string that is not listed where this stands. To compare it with one that you know, take it as a \`string\`. */
export type Unlisted = \`unlisted \${string}\`;
`;

function unlisted(schema: SchemaObject): ts.TypeNode | undefined {
  const { type, not } = schema as { type?: unknown; not?: { $ref?: string } };
  if (type !== 'string' || not?.$ref === undefined) return undefined;
  return ts.factory.createTypeReferenceNode('Unlisted');
}

function isFreeString(member: Record<string, unknown>): boolean {
  return member['type'] === 'string' && !member['enum'];
}

function knownValues(member: Record<string, unknown>): ts.TypeNode[] {
  if (typeof member['$ref'] === 'string') return [oapiRef(member['$ref'])];
  const { factory } = ts;
  return (member['enum'] as string[]).map((value) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(value)),
  );
}

function anyString(): ts.TypeNode {
  const { factory } = ts;
  const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const empty = factory.createTypeLiteralNode([]);
  return factory.createParenthesizedType(factory.createIntersectionTypeNode([string, empty]));
}
