import ts from 'typescript';

const { factory } = ts;

/**
 * Declares each schema by its own name and lets everything else refer to it, so that an editor shows `SaldoDocument` with its comment
 * where openapi-typescript has `components["schemas"]["SaldoDocument"]`: objects as interfaces, all else as aliases. What only names a
 * parameter, a header or an answer is left out; the query of each operation gets a name instead, `ListDocumentsQuery`.
 */
export function withNamedTypes(nodes: readonly ts.Node[]): ts.Node[] {
  const components = findInterface(nodes, 'components');
  const schemas = membersOf(literalOf(components, 'schemas'));
  const objects = new Set(schemas.filter(({ type }) => isObject(type!)).map(nameOf));
  const declared = schemas.map((schema) => declare(schema, objects));
  const queries = queriesOf(findInterface(nodes, 'operations'), literalOf(components, 'parameters'));
  const others = nodes.filter((node) => !ts.isTypeAliasDeclaration(node) || node.name.text === '$defs');
  return [
    ...declared,
    ...queries,
    ...others.map((node) => (node === components ? withNames(components) : node)),
  ].map(byName);
}

/** The components with each schema as its name alone. */
function withNames(components: ts.InterfaceDeclaration): ts.Node {
  const members = membersOf(components).map((section) => {
    if (nameOf(section) !== 'schemas') return section;
    const named = membersOf(section.type as ts.TypeLiteralNode).map(({ name }) =>
      factory.createPropertySignature(
        undefined,
        name,
        undefined,
        factory.createTypeReferenceNode((name as ts.Identifier).text),
      ),
    );
    return factory.createPropertySignature(
      undefined,
      section.name,
      undefined,
      factory.createTypeLiteralNode(named),
    );
  });
  const { modifiers, name } = components;
  return factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members);
}

function declare(schema: ts.PropertySignature, objects: ReadonlySet<string>): ts.Node {
  const [name, type] = [nameOf(schema), schema.type!];
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const parts: readonly ts.TypeNode[] = ts.isIntersectionTypeNode(type) ? type.types : [type];
  const bases = parts.flatMap((part) => componentNamed('schemas', part) ?? []);
  const own = parts.filter(ts.isTypeLiteralNode);
  const isInterface =
    own.length > 0 && own.length + bases.length === parts.length && bases.every((base) => objects.has(base));
  const extended = bases.map((base) =>
    factory.createExpressionWithTypeArguments(factory.createIdentifier(base), undefined),
  );
  const declaration = isInterface
    ? factory.createInterfaceDeclaration(
        exported,
        name,
        undefined,
        extended.length === 0
          ? undefined
          : [factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, extended)],
        own.flatMap(({ members }) => [...members]),
      )
    : factory.createTypeAliasDeclaration(exported, name, undefined, type);
  return withCommentOf(schema, declaration);
}

/** An interface for the query of each operation that has one; `undefined` counts as absent. */
function queriesOf(operations: ts.InterfaceDeclaration, named: ts.TypeLiteralNode): ts.Node[] {
  const parameterTypes = new Map(membersOf(named).map((one) => [nameOf(one), one.type!]));
  return membersOf(operations).flatMap((operation) => {
    const parameters = literalOf(operation.type as ts.TypeLiteralNode, 'parameters');
    const query = membersOf(parameters).find((member) => nameOf(member) === 'query')?.type;
    if (query === undefined || !ts.isTypeLiteralNode(query)) return [];
    const id = nameOf(operation);
    const name = `${id[0]!.toUpperCase()}${id.slice(1)}Query`;
    const members = membersOf(query).map((member) => {
      const orUndefined = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
      const parameter = componentNamed('parameters', member.type!);
      const own = (parameter === undefined ? undefined : parameterTypes.get(parameter)) ?? member.type!;
      const type = member.questionToken ? factory.createUnionTypeNode([own, orUndefined]) : own;
      const copy = factory.createPropertySignature(undefined, member.name, member.questionToken, type);
      return withCommentOf(member, copy);
    });
    const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
    const declaration = factory.createInterfaceDeclaration(exported, name, undefined, undefined, members);
    return [withComment(`* The query of \`${id}\`. `, declaration)];
  });
}

/** The node with each schema by its name, where it was by its place. */
function byName(node: ts.Node): ts.Node {
  const { transformed } = ts.transform(node, [
    (context) => (root) => {
      const visit = (child: ts.Node): ts.Node => {
        const name = componentNamed('schemas', child);
        if (name !== undefined) return factory.createTypeReferenceNode(name);
        return ts.visitEachChild(child, visit, context);
      };
      return ts.visitNode(root, visit);
    },
  ]);
  return transformed[0]!;
}

/** `X` of `components["schemas"]["X"]`. */
function componentNamed(section: string, node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  return indexOf(node.objectType) === section ? indexOf(node) : undefined;
}

function indexOf({ indexType }: ts.IndexedAccessTypeNode): string | undefined {
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal)
    ? indexType.literal.text
    : undefined;
}

function isObject(type: ts.TypeNode): boolean {
  return ts.isIntersectionTypeNode(type) ? type.types.some(isObject) : ts.isTypeLiteralNode(type);
}

function findInterface(nodes: readonly ts.Node[], name: string): ts.InterfaceDeclaration {
  const found = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  if (found === undefined) throw new Error(`There is no interface ${name}.`);
  return found as ts.InterfaceDeclaration;
}

function literalOf(parent: ts.InterfaceDeclaration | ts.TypeLiteralNode, name: string): ts.TypeLiteralNode {
  return membersOf(parent).find((member) => nameOf(member) === name)!.type as ts.TypeLiteralNode;
}

function membersOf({ members }: ts.InterfaceDeclaration | ts.TypeLiteralNode): ts.PropertySignature[] {
  return members.filter(ts.isPropertySignature);
}

function nameOf({ name }: ts.PropertySignature): string {
  return (name as ts.Identifier | ts.StringLiteral).text;
}

function withCommentOf<N extends ts.Node>(source: ts.Node, node: N): N {
  return ts.setSyntheticLeadingComments(node, ts.getSyntheticLeadingComments(source));
}

function withComment<N extends ts.Node>(text: string, node: N): N {
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}
