import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Fault } from './fault.ts';
import { Compiler, CONTRACT_ID, type Schema } from './compiler.ts';
import { FORMAT_NAMES } from './formats.ts';

/** Beyond so many values in what is judged only its first fault is told: collecting all of them would take as long as they are many. */
const THOROUGH_VALUES = 5_000;

/** As `THOROUGH_VALUES`, of all that is judged in one go. */
const THOROUGH_VALUES_AT_ONCE = 50_000;

/** What may still be spent on telling all that is wrong in what belongs together, such as the records of one batch. */
export class Thoroughness {
  #values = THOROUGH_VALUES_AT_ONCE;

  /** Whether all faults of the value may be looked for; what it takes is spent. */
  sufficesFor(value: unknown): boolean {
    const most = Math.min(THOROUGH_VALUES, this.#values);
    const count = countValues(value, most);
    if (count > most) return false;
    this.#values -= count;
    return true;
  }
}

/** Of more faults than these the later ones are not described, because describing compares each with all choices. */
const DESCRIBED_FAULTS = 200;

/** The contract's code for each keyword of JSON Schema. */
const CODES: Readonly<Record<string, Fault['code']>> = {
  required: 'required',
  additionalProperties: 'unknown-field',
  unevaluatedProperties: 'unknown-field',
  type: 'wrong-type',
  enum: 'not-a-choice',
  const: 'not-a-choice',
  format: 'malformed',
  pattern: 'malformed',
  oneOf: 'no-known-form',
  anyOf: 'no-known-form',
  minProperties: 'no-known-form',
  maxProperties: 'no-known-form',
  minLength: 'too-short',
  maxLength: 'too-long',
  minItems: 'too-few-items',
  maxItems: 'too-many-items',
  minimum: 'too-small',
  maximum: 'too-large',
  uniqueItems: 'repeated',
};

/**
 * Judges values by schemas of the contract. Schemas are compiled when first needed. Nothing is coerced, and no
 * default is filled in: what was sent is what is judged. Judging ends at the first fault, and only then, for a value of
 * ordinary size, all faults are looked for.
 */
export class Validator {
  /** The field errors of a value; none when it follows the schema at the pointer (`#/components/schemas/Money`). */
  judge(schemaPointer: string, value: unknown, prefix = '', thoroughness = new Thoroughness()): Fault[] {
    return this.#run(schemaPointer, () => contractRef(schemaPointer), value, prefix, thoroughness);
  }

  /** As `judge`, for a schema that stands nowhere in the contract; `key` names it. */
  judgeWith(key: string, schema: Schema, value: unknown): Fault[] {
    return this.#run(key, schema, value, '', new Thoroughness());
  }

  #run(key: string, schema: Schema, value: unknown, prefix: string, thoroughness: Thoroughness): Fault[] {
    const judge = first.compile(key, schema);
    if (judge(value)) return [];
    if (!thoroughness.sufficesFor(value)) return describe(judge.errors ?? [], prefix);
    const judgeAll = all.compile(key, schema);
    judgeAll(value);
    return describe(judgeAll.errors ?? [], prefix);
  }
}

// Of all validators of a process.
const first = new Compiler({ allErrors: false });
const all = new Compiler({ allErrors: true });

/** How many values there are in a value, itself included; looks at not many more than `most`. */
function countValues(root: unknown, most: number): number {
  const open = [root];
  let count = 0;
  while (open.length > 0 && count <= most) {
    count += 1;
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const size = Array.isArray(value) ? value.length : Object.keys(value).length;
    if (count + open.length + size > most) return most + 1;
    open.push(...(Object.values(value) as unknown[]));
  }
  return count;
}

/** Schema of a reference into the contract, for `judgeWith`. */
export function contractRef(schemaPointer: string): { $ref: string } {
  return { $ref: `${CONTRACT_ID}${encodePointer(schemaPointer)}` };
}

/** Ajv reads the fragment of a reference as a URI: braces of path templates have to be escaped. */
function encodePointer(schemaPointer: string): string {
  return schemaPointer.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

function describe(faults: readonly ErrorObject[], prefix: string): Fault[] {
  const errors = faults.slice(0, DESCRIBED_FAULTS);
  const found = new Map<string, Fault>();
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
    // Says once more that a key is wrong, without what is wrong with it.
    if (error.keyword === 'propertyNames' && errors.length > 1) continue;
    const field = toFault(error, prefix);
    found.set(`${field.pointer} ${field.code}`, field);
  }
  const described = [...found.values()];
  return described.length > 0 ? described : [toFault(errors[0]!, prefix)];
}

function within(inner: ErrorObject, outer: ErrorObject): boolean {
  return inner.instancePath.startsWith(`${outer.instancePath}/`);
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split('/').length;
}

function toFault(error: ErrorObject, prefix: string): Fault {
  const child: string | undefined =
    error.propertyName ??
    (error.params as Record<string, string | undefined>)['missingProperty'] ??
    (error.params as Record<string, string | undefined>)['additionalProperty'];
  const path =
    error.instancePath + (child === undefined ? '' : `/${child.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return {
    pointer: (prefix === '' ? path || '/' : prefix + path).slice(0, 500),
    code: isTooMany(error) ? 'too-many-items' : (CODES[error.keyword] ?? 'malformed'),
    detail: detail(error).slice(0, 1000),
  };
}

/** Whether an object whose keys are free has too many; one whose keys are known has several forms of which it may have one. */
function isTooMany({ keyword, parentSchema }: ErrorObject): boolean {
  return keyword === 'maxProperties' && parentSchema?.['properties'] === undefined;
}

/** What is accepted; never what was sent. */
function detail(error: ErrorObject): string {
  const { keyword, params, parentSchema, data } = error;
  const schema = (parentSchema ?? {}) as {
    description?: string;
    examples?: unknown[];
    'x-accepted'?: string;
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
      return `must be ${FORMAT_NAMES[params['format'] as string] ?? `of the format ${String(params['format'])}`}${example}`;
    case 'pattern':
      if (typeof data === 'string' && data.includes('\ufeff'))
        return 'must not contain U+FEFF, a byte order mark';
      if (typeof data === 'string' && data.includes('\0')) return 'must not contain U+0000';
      return `must be ${schema['x-accepted'] ?? 'written as the contract describes it'}${example}`;
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
      if (isTooMany(error)) return `must have at most ${String(params['limit'])} keys`;
      return `must have exactly one of ${Object.keys(schema.properties ?? {}).join(', ')}`;
    default:
      return `must be as the contract describes it${example}`;
  }
}
