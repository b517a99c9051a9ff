import contract from '@saldo/sdk/contract.json' with { type: 'json' };
import type { ComponentGrant, Components, NextStep, Permission, Right, Scope } from '@saldo/sdk/contract';
import { deprecationHeaders, type Deprecation } from './deprecation.ts';
import type { OperationId, OperationKind } from './operations.ts';

export const CONTRACT_JSON: unknown = contract;

/** Whose a credential is. */
export type Caller = 'api-key' | 'session' | 'sign-in';

/** Elements of a host page that a session may be granted. */
export type ComponentName = keyof Components;

/** What of an element can be switched off. */
export type FeatureName = keyof NonNullable<ComponentGrant['features']>;

/** Tables whose records may be named by the publisher's own id (`x-refers`). */
export type ReferredTable = 'partners' | 'documents' | 'payments' | 'files';

export interface ParameterSpec {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required: boolean;
  /** JSON Pointer of its schema in the contract. */
  readonly schemaPointer: string;
  /** The records that a value names, where it may do so by the publisher's own id. */
  readonly refers: ReferredTable | undefined;
  readonly shape: 'scalar' | 'list' | 'integer' | 'boolean' | 'object';
  readonly defaultValue: unknown;
}

/** A permission, and what gives it to an API key and to a session. */
export interface Grant {
  readonly permission: Permission;
  readonly scope?: Scope;
  readonly components: readonly ComponentName[];
  readonly feature?: FeatureName;
  readonly side?: 'partner' | 'publisher';
  readonly right?: Right;
}

/** What the contract says of one operation, in the form that the server works with. */
export interface Route {
  readonly operationId: OperationId;
  readonly kind: OperationKind;
  readonly method: string;
  /** As in the contract: `/v1/documents/{documentId}`. */
  readonly template: string;
  /** Whose credentials it takes; nobody's: anybody may call it. */
  readonly callers: readonly Caller[];
  /** What a principal must be permitted. */
  readonly permission: Permission;
  /** Scope that gives it to an API key. */
  readonly scope: Scope | undefined;
  /** A session may call it when one of these is granted, or always when none is named … */
  readonly components: readonly ComponentName[];
  /** … and has this feature. */
  readonly feature: FeatureName | undefined;
  /** … and, where it is said, is of this side. */
  readonly side: 'partner' | 'publisher' | undefined;
  /** What staff need who have signed in themselves, in the place of elements. */
  readonly right: Right | undefined;
  /** Steps of a sign-in that need not be done yet. */
  readonly before: readonly NextStep[];
  /** A further permission, by which it answers more, and what gives it. */
  readonly wider: Grant | undefined;
  readonly parameters: readonly ParameterSpec[];
  /** Media types of the request body; empty without one. */
  readonly mediaTypes: readonly string[];
  readonly bodySchemaPointer: string | undefined;
  /** Where a body of JSON names records. */
  readonly bodyReferences: readonly BodyReference[];
  readonly keyed: boolean;
  readonly conditional: boolean;
  /** Headers that announce its end. */
  readonly deprecation: Readonly<Record<string, string>>;
  readonly responseSchemaPointers: ReadonlyMap<number, string>;
  /** Of each line or event of a streamed answer. */
  readonly streamSchemaPointer: string | undefined;
}

/** A place of a body that names records; `*` stands for every item of a list. */
export interface BodyReference {
  readonly path: readonly string[];
  /** What it names; where that depends on the `kind` beside it, by kind. */
  readonly refers: ReferredTable | Readonly<Record<string, ReferredTable>>;
}

const CALLERS: Readonly<Record<string, Caller>> = {
  apiKey: 'api-key',
  session: 'session',
  signIn: 'sign-in',
};

type Json = { readonly [key: string]: Json } & { readonly $ref?: string };

const root = contract as unknown as Json;

function pointer(...path: readonly string[]): string {
  return `#/${path.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}

function at(ref: string): Json {
  const parts = ref
    .slice(2)
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
  return parts.reduce((node, part) => node[part] as Json, root);
}

/** Follows a reference; answers the node and where it stands. */
function resolve(node: Json, where: string): [Json, string] {
  return node.$ref === undefined ? [node, where] : resolve(at(node.$ref), node.$ref);
}

function readParameter(raw: Json, where: string): ParameterSpec {
  const [node, place] = resolve(raw, where);
  // What stands beside a reference is said of this parameter alone.
  const schema = { ...resolve(node['schema']!, '')[0], ...node['schema'] } as Json;
  const type = schema['type'] as unknown;
  return {
    name: node['name'] as unknown as string,
    in: node['in'] as unknown as ParameterSpec['in'],
    required: (node['required'] as unknown) === true,
    schemaPointer: `${place}/schema`,
    refers: node['x-refers'] as unknown as ReferredTable | undefined,
    shape:
      type === 'array'
        ? 'list'
        : type === 'integer' || type === 'boolean' || type === 'object'
          ? type
          : 'scalar',
    defaultValue: (schema as Record<string, unknown>)['default'],
  };
}

function readRoute(template: string, method: string, item: Json): Route {
  const operation = item[method]!;
  const here = ['paths', template, method];
  const shared = (item['parameters'] ?? []) as unknown as Json[];
  const own = (operation['parameters'] ?? []) as unknown as Json[];
  const parameters = [
    ...shared.map((raw, index) =>
      readParameter(raw, pointer('paths', template, 'parameters', String(index))),
    ),
    ...own.map((raw, index) => readParameter(raw, pointer(...here, 'parameters', String(index)))),
  ];
  const access = operation['x-access'] as unknown as {
    permission: Permission;
    scope?: Scope;
    components?: ComponentName[];
    feature?: FeatureName;
    side?: 'partner' | 'publisher';
    right?: Right;
    before?: NextStep[];
    wider?: Grant;
  };
  const security = (operation['security'] ?? root['security']) as unknown as Record<string, unknown>[];
  const content = operation['requestBody']?.['content'];
  const mediaTypes = Object.keys(content ?? {});
  return {
    operationId: operation['operationId'] as unknown as OperationId,
    kind: operation['x-kind'] as unknown as OperationKind,
    method: method.toUpperCase(),
    template,
    callers: security.flatMap((scheme) => Object.keys(scheme).map((name) => CALLERS[name]!)),
    permission: access.permission,
    scope: access.scope,
    components: access.components ?? [],
    feature: access.feature,
    side: access.side,
    right: access.right,
    before: access.before ?? [],
    wider: access.wider,
    parameters,
    mediaTypes,
    bodySchemaPointer: mediaTypes.includes('application/json')
      ? pointer(...here, 'requestBody', 'content', 'application/json', 'schema')
      : undefined,
    bodyReferences: readReferences(content?.['application/json']?.['schema'] ?? {}),
    keyed: parameters.some(({ name }) => name === 'Idempotency-Key'),
    conditional: '304' in operation['responses']!,
    deprecation: deprecationHeaders(operation as Deprecation),
    responseSchemaPointers: readResponses(operation, here, ['application/json', 'application/problem+json']),
    streamSchemaPointer: readResponses(operation, here, ['application/x-ndjson', 'text/event-stream']).get(
      200,
    ),
  };
}

/** The places of a schema that name records. Alternatives and recursion hold none. */
function readReferences(schema: Json, path: readonly string[] = []): BodyReference[] {
  const refers = schema['x-refers'] as unknown as BodyReference['refers'] | undefined;
  if (refers !== undefined) return [{ path, refers }];
  const [node] = resolve(schema, '');
  const members = Object.entries<Json>(node['properties'] ?? {});
  const items = node['items'] === undefined ? [] : readReferences(node['items'], [...path, '*']);
  return [...members.flatMap(([name, member]) => readReferences(member, [...path, name])), ...items];
}

function readResponses(
  operation: Json,
  here: readonly string[],
  mediaTypes: readonly string[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [status, raw] of Object.entries<Json>(operation['responses']!)) {
    const [response, place] = resolve(raw, pointer(...here, 'responses', status));
    for (const mediaType of mediaTypes) {
      if (response['content']?.[mediaType] === undefined) continue;
      found.set(Number(status), `${place}/content/${mediaType.replaceAll('/', '~1')}/schema`);
    }
  }
  return found;
}

const METHODS = ['get', 'put', 'post', 'delete'];

/** Every operation of the contract, those with fewer variables in their paths first. */
export const ROUTES: readonly Route[] = Object.entries<Json>(root['paths']!)
  .flatMap(([template, item]) =>
    METHODS.filter((method) => method in item).map((method) => readRoute(template, method, item)),
  )
  .sort((a, b) => a.template.split('{').length - b.template.split('{').length);
