import ts from 'typescript';

/** What a value may be, as its TypeScript type says: one of these. */
export type Shape = readonly Alternative[];

export type Alternative =
  | { readonly kind: 'number' | 'boolean' | 'null' | 'bytes' | 'anything' | 'nothing' }
  /** `values`: these only; absent: any. */
  | { readonly kind: 'string'; readonly value?: string }
  | { readonly kind: 'array'; readonly items: Shape }
  /** `properties` absent: of any names. */
  | { readonly kind: 'object'; readonly properties?: Properties };

/** Made when it is asked for, because types may contain themselves. */
export type Properties = () => ReadonlyMap<string, Property>;

export interface Property {
  readonly shape: Shape;
  readonly optional: boolean;
}

/** The columns of a row type; undefined for `unknown`, whose columns nobody can read. */
export function rowProperties(checker: ts.TypeChecker, row: ts.Type): Properties | undefined {
  if ((row.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) !== 0) return undefined;
  return propertiesOf(checker, row);
}

function propertiesOf(checker: ts.TypeChecker, type: ts.Type): Properties {
  let made: ReadonlyMap<string, Property> | undefined;
  return () =>
    (made ??= new Map(
      checker.getPropertiesOfType(type).map((property) => [
        property.name,
        {
          shape: shapeOf(checker, checker.getTypeOfSymbol(property)),
          optional: (property.flags & ts.SymbolFlags.Optional) !== 0,
        },
      ]),
    ));
}

function shapeOf(checker: ts.TypeChecker, type: ts.Type): Shape {
  return type.isUnion()
    ? type.types.flatMap((one) => alternatives(checker, one))
    : alternatives(checker, type);
}

function alternatives(checker: ts.TypeChecker, type: ts.Type): Alternative[] {
  const is = (flags: ts.TypeFlags) => (type.flags & flags) !== 0;
  if (is(ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return [{ kind: 'anything' }];
  if (is(ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return [];
  if (is(ts.TypeFlags.Null)) return [{ kind: 'null' }];
  if (type.isStringLiteral()) return [{ kind: 'string', value: type.value }];
  if (is(ts.TypeFlags.StringLike)) return [{ kind: 'string' }];
  if (is(ts.TypeFlags.NumberLike)) return [{ kind: 'number' }];
  if (is(ts.TypeFlags.BooleanLike)) return [{ kind: 'boolean' }];
  // `string & {}` keeps a union of literals open.
  if (type.isIntersection() && type.types.some((one) => (one.flags & ts.TypeFlags.String) !== 0)) {
    return [{ kind: 'string' }];
  }
  if (is(ts.TypeFlags.TypeParameter)) {
    return [...shapeOf(checker, checker.getBaseConstraintOfType(type) ?? checker.getUnknownType())];
  }
  if (type.symbol?.name === 'Uint8Array') return [{ kind: 'bytes' }];
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const items = checker.getTypeArguments(type as ts.TypeReference);
    return [{ kind: 'array', items: items.flatMap((item) => shapeOf(checker, item)) }];
  }
  if (is(ts.TypeFlags.NonPrimitive) || checker.getIndexInfosOfType(type).length > 0)
    return [{ kind: 'object' }];
  if (is(ts.TypeFlags.Object) || type.isIntersection()) {
    return [{ kind: 'object', properties: propertiesOf(checker, type) }];
  }
  return [{ kind: 'nothing' }];
}

/** A shape in words: `string | null`. */
export function describeShape(shape: Shape): string {
  return shape.length === 0
    ? 'nothing'
    : [
        ...new Set(
          shape.map((one) => (one.kind === 'array' ? `array of ${describeShape(one.items)}` : one.kind)),
        ),
      ].join(' | ');
}
