import type { FieldError } from '@saldo/sdk/contract';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule, { type FormatsPlugin } from 'ajv-formats';
import { CONTRACT_JSON } from './route.ts';

const CONTRACT_ID = 'contract';

// A CommonJS module, whose default export bundlers unwrap and Node does not.
const addFormats = ((addFormatsModule as { default?: unknown }).default ?? addFormatsModule) as FormatsPlugin;

/**
 * Checks values against schemas of the contract. Schemas are compiled when first needed. Nothing is coerced, and no
 * default is filled in: what was sent is what is judged.
 */
export class Validator {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor() {
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, validateSchema: false });
    addFormats(this.#ajv);
    this.#ajv.addSchema(CONTRACT_JSON as object, CONTRACT_ID);
  }

  /** The field errors of a value; none when it follows the schema at the pointer (`#/components/schemas/Money`). */
  check(schemaPointer: string, value: unknown, prefix = ''): FieldError[] {
    let validate = this.#compiled.get(schemaPointer);
    if (validate === undefined) {
      validate = this.#ajv.compile({ $ref: `${CONTRACT_ID}${encodePointer(schemaPointer)}` });
      this.#compiled.set(schemaPointer, validate);
    }
    return this.#run(validate, value, prefix);
  }

  /** As `check`, for a schema that stands nowhere in the contract; `key` names it. */
  checkWith(key: string, schema: () => object, value: unknown): FieldError[] {
    let validate = this.#compiled.get(key);
    if (validate === undefined) {
      validate = this.#ajv.compile(schema());
      this.#compiled.set(key, validate);
    }
    return this.#run(validate, value, '');
  }

  #run(validate: ValidateFunction, value: unknown, prefix: string): FieldError[] {
    if (validate(value)) return [];
    return describe(validate.errors ?? [], prefix);
  }
}

/** Schema of a reference into the contract, for `checkWith`. */
export function contractRef(schemaPointer: string): { $ref: string } {
  return { $ref: `${CONTRACT_ID}${encodePointer(schemaPointer)}` };
}

/** Ajv reads the fragment of a reference as a URI: braces of path templates have to be escaped. */
function encodePointer(schemaPointer: string): string {
  return schemaPointer.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

function describe(errors: readonly ErrorObject[], prefix: string): FieldError[] {
  const found = new Map<string, FieldError>();
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  for (const error of errors) {
    // Inside a choice only what is wrong deeper down helps; the rest is said by the choice itself.
    const choice = choices.find((c) => c !== error && error.schemaPath.startsWith(c.schemaPath + '/'));
    if (choice !== undefined && depth(error) <= depth(choice)) continue;
    if (
      choices.includes(error) &&
      errors.some((e) => e !== error && depth(e) > depth(error) && within(e, error))
    ) {
      continue;
    }
    const field = toFieldError(error, prefix);
    found.set(`${field.pointer} ${field.code}`, field);
  }
  const described = [...found.values()];
  return described.length > 0 ? described : [toFieldError(errors[0]!, prefix)];
}

function within(inner: ErrorObject, outer: ErrorObject): boolean {
  return inner.instancePath.startsWith(`${outer.instancePath}/`);
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split('/').length;
}

function toFieldError(error: ErrorObject, prefix: string): FieldError {
  const child: string | undefined =
    (error.params as Record<string, string | undefined>)['missingProperty'] ??
    (error.params as Record<string, string | undefined>)['additionalProperty'];
  const path =
    error.instancePath + (child === undefined ? '' : `/${child.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return {
    pointer: (prefix === '' ? path || '/' : prefix + path).slice(0, 500),
    code: error.keyword === 'unevaluatedProperties' ? 'additionalProperties' : error.keyword,
    detail: detail(error).slice(0, 1000),
  };
}

/** What is accepted; never what was sent. */
function detail({ keyword, params, parentSchema }: ErrorObject): string {
  const schema = (parentSchema ?? {}) as {
    description?: string;
    examples?: unknown[];
    properties?: object;
    oneOf?: { required?: string[] }[];
    anyOf?: { required?: string[] }[];
  };
  const example = schema.examples?.[0] === undefined ? '' : `, such as ${JSON.stringify(schema.examples[0])}`;
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `is not a field of the contract; known here: ${Object.keys(schema.properties ?? {}).join(', ')}`;
    case 'type':
      return `must be of type ${[params['type']].flat().join(' or ')}${example}`;
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'format':
      return `must be ${FORMATS[params['format'] as string] ?? `of the format ${String(params['format'])}`}${example}`;
    case 'pattern':
      return `must match ${String(params['pattern'])}${example}`;
    case 'oneOf':
    case 'anyOf':
      return `must have ${(schema.oneOf ?? schema.anyOf ?? []).map((one) => (one.required ?? []).join(' and ')).join(', or ')}, and nothing else`;
    case 'minLength':
      return `must have at least ${String(params['limit'])} characters`;
    case 'maxLength':
      return `must have at most ${String(params['limit'])} characters`;
    case 'minItems':
    case 'maxItems':
      return `must have ${keyword === 'minItems' ? 'at least' : 'at most'} ${String(params['limit'])} items`;
    case 'minimum':
    case 'maximum':
      return `must be ${String(params['comparison'])} ${String(params['limit'])}`;
    case 'uniqueItems':
      return 'must not have the same item twice';
    case 'minProperties':
    case 'maxProperties':
      return `must have exactly one of ${Object.keys(schema.properties ?? {}).join(', ')}`;
    default:
      return `does not follow the rule ${keyword}`;
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a calendar date YYYY-MM-DD',
  'date-time': 'an RFC 3339 instant',
  uuid: 'a UUID',
  email: 'a mail address',
};
