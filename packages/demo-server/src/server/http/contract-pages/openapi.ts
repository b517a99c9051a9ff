/** What the pages read of an OpenAPI 3.1 document: no more than this contract says. */
export interface OpenApi {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly security?: readonly Record<string, unknown>[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly responses?: Readonly<Record<string, Answer>>;
    readonly headers?: Readonly<Record<string, Header>>;
  };
}

export type Method = 'get' | 'put' | 'post' | 'delete';

export type PathItem = { readonly parameters?: readonly Parameter[] } & {
  readonly [method in Method]?: Operation;
};

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly security?: readonly Record<string, unknown>[];
  readonly 'x-access': {
    readonly permission: string;
    readonly scope?: string;
    readonly components?: readonly string[];
    readonly feature?: string;
    readonly side?: string;
  };
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
}

export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly style?: string;
  readonly schema: Schema;
}

export interface Answer {
  readonly $ref?: string;
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content?: Content;
}

export interface Header {
  readonly $ref?: string;
  readonly description?: string;
}

export type Content = Readonly<Record<string, MediaType>>;

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly 'x-accepted'?: string;
  readonly 'x-codes'?: Readonly<Record<string, { readonly status?: number; readonly title: string }>>;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly uniqueItems?: boolean;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

/** An operation with where it stands in the document and the parameters of its path. */
export interface PlacedOperation {
  readonly method: Method;
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

const METHODS = ['get', 'put', 'post', 'delete'] as const;

/** Every operation of the document, in its order, with its parameters resolved. */
export function operationsOf(document: OpenApi): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [{ method, path, operation, parameters: parameters.map((one) => resolve(document, one)) }];
    }),
  );
}

/** Follows a reference into the document; what stands beside it is said of this place alone. */
export function resolve<Node extends { readonly $ref?: string }>(document: OpenApi, node: Node): Node {
  if (node.$ref === undefined) return node;
  const parts = node.$ref.slice(2).split('/');
  const found = parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], document);
  const { $ref: _, ...beside } = node;
  return { ...resolve(document, found as Node), ...beside };
}

/** `Money` of `#/components/schemas/Money`. */
export function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/** Who may call: an API key, a session. */
export function callersOf(document: OpenApi, operation: Operation): ('API key' | 'session')[] {
  const security = operation.security ?? document.security ?? [];
  return security.map((scheme) => ('apiKey' in scheme ? 'API key' : 'session'));
}
