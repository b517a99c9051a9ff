import contract from '../../generated/contract.json' with { type: 'json' };
import type { Schema } from './schema.ts';

/** An operation of the contract, as the kit asks it. */
export interface Operation {
  readonly id: string;
  readonly kind: string;
  /** In capitals. */
  readonly method: string;
  /** As in the contract: `/v1/documents/{documentId}`. */
  readonly template: string;
  readonly callers: readonly ('key' | 'session' | 'sign-in')[];
  /** The right that staff need who have signed in at a portal. */
  readonly right: string | undefined;
  /** Whose grant to a session permits it, any one of them. */
  readonly components: readonly string[];
  readonly tags: readonly string[];
  /** On whose side a session must be. */
  readonly side: 'partner' | 'publisher' | undefined;
  readonly parameters: readonly Parameter[];
  /** Media types of the request body; empty without one. */
  readonly mediaTypes: readonly string[];
  /** The contract's own example of a body of a media type. */
  exampleOf(mediaType: string): unknown;
  /** Since when it is to end, and when, as headers say it (RFC 9745, RFC 8594); empty where it is not to. */
  readonly deprecation: Readonly<Record<string, string>>;
  /** Described answers by status: JSON Pointers of their schemas by media type. */
  readonly answers: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required: boolean;
  /** What a value names that may be the publisher's own id: `documents`. */
  readonly refers: string | undefined;
  readonly schema: Schema;
}

type Json = { readonly [key: string]: Json } & { readonly $ref?: string };

/** The contract that an implementation is judged by. */
export const contractRoot = contract as unknown as Json;

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Every operation of the contract, in its order. */
export const operations: readonly Operation[] = Object.entries<Json>(contractRoot['paths']!).flatMap(
  ([template, item]) =>
    methods.filter((method) => method in item).map((method) => readOperation(template, method, item)),
);

/** The operation of an id. Throws where the contract has none. */
export function operationOf(id: string): Operation {
  const found = operations.find((one) => one.id === id);
  if (found === undefined) throw new TypeError(`the contract has no operation ${id}`);
  return found;
}

/** What a reference of the contract points at, and where that stands; anything else is itself. */
export function resolve(node: Json, where = ''): readonly [node: Json, where: string] {
  if (node.$ref === undefined) return [node, where];
  const parts = node.$ref.slice(2).split('/').map(unescape);
  return [parts.reduce((at, part) => at[part] as Json, contractRoot), node.$ref];
}

function readOperation(template: string, method: string, item: Json): Operation {
  const operation = item[method]!;
  const security = (operation['security'] ?? contractRoot['security']) as unknown as object[];
  const content = operation['requestBody']?.['content'] ?? {};
  const parameters = [item['parameters'], operation['parameters']].flatMap((list) => (list ?? []) as Json[]);
  return {
    id: operation['operationId'] as unknown as string,
    kind: operation['x-kind'] as unknown as string,
    method: method.toUpperCase(),
    template,
    callers: security.map((scheme) =>
      'apiKey' in scheme ? 'key' : 'session' in scheme ? 'session' : 'sign-in',
    ),
    right: operation['x-access']?.['right'] as unknown as string | undefined,
    components: (operation['x-access']?.['components'] ?? []) as unknown as string[],
    tags: operation['tags'] as unknown as string[],
    side: operation['x-access']?.['side'] as unknown as Operation['side'],
    parameters: parameters.map(readParameter),
    mediaTypes: Object.keys(content),
    exampleOf: (mediaType) => content[mediaType]?.['example'],
    deprecation: readDeprecation(operation),
    answers: readAnswers(operation['responses']!, `#/paths/${escape(template)}/${method}/responses`),
  };
}

function readDeprecation(operation: Json): Record<string, string> {
  const { deprecated, 'x-deprecation': since, 'x-sunset': sunset } = operation as Record<string, unknown>;
  if (deprecated !== true) return {};
  return {
    ...(typeof since === 'string' && { deprecation: `@${Date.parse(since) / 1000}` }),
    ...(typeof sunset === 'string' && { sunset: new Date(sunset).toUTCString() }),
  };
}

function readParameter(raw: Json): Parameter {
  const [node] = resolve(raw);
  const schema = { ...resolve(node['schema']!)[0], ...node['schema'] } as unknown as Schema;
  return {
    name: node['name'] as unknown as string,
    in: node['in'] as unknown as Parameter['in'],
    required: (node['required'] as unknown) === true,
    refers: node['x-refers'] as unknown as string | undefined,
    schema,
  };
}

function readAnswers(responses: Json, place: string): Operation['answers'] {
  return new Map(
    Object.entries<Json>(responses).map(([status, raw]) => {
      const [response, where] = resolve(raw, `${place}/${status}`);
      const schemas = Object.keys(response['content'] ?? {}).map(
        (mediaType) => [mediaType, `${where}/content/${escape(mediaType)}/schema`] as const,
      );
      return [Number(status), new Map(schemas)] as const;
    }),
  );
}

function escape(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescape(part: string): string {
  return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
}
