import fc from 'fast-check';
import { CONTRACT_JSON } from '../../packages/demo-server/src/server/contract/route.ts';

/** The part of JSON Schema that the contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** What is there already, so that requests get further than to what does not exist. */
export interface Known {
  /** By the name of the parameter or field: `documentId`, `messageId`. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** By kind. */
  readonly externalIds: Readonly<Record<Kind, readonly string[]>>;
  readonly cursors: readonly string[];
  readonly keys: readonly string[];
}

type Kind = 'partner' | 'document' | 'payment' | 'file';

/** Where a value stands: the field's name, and the kind of record that it is about. */
export interface Place {
  readonly name: string;
  readonly kind: Kind;
}

/** Fields that name a record of a kind. */
const KINDS: Readonly<Record<string, Kind>> = {
  partner: 'partner',
  document: 'document',
  related: 'document',
  payment: 'payment',
  files: 'file',
};

/** Usual ones come more often, because a record of several currencies and directions is soon refused. */
const AMOUNTS = ['10.00', '1.00', '10', '0.000001', '999999999999999999.999999', '0', '-1.00'];
const TIME_ZONES = ['America/Lima', 'UTC', 'Etc/GMT+12', 'Pacific/Kiritimati', 'Asia/Kathmandu'];
const CURRENCIES = [...Array<string>(20).fill('PEN'), 'USD', 'CLP', 'JPY', 'BHD', 'CLF'];
const DATES = [
  '2026-02-01',
  '2026-02-01',
  '2026-02-01',
  '2026-02-01',
  '1900-01-01',
  '9999-12-31',
  '2024-02-29',
  '2026-03-10',
  '2026-03-11',
];
const MOST_ITEMS = 3;
const MOST_CHARACTERS = 40;

/** The contract's node at a JSON Pointer (`#/components/schemas/Money`). */
export function at<Node = Schema>(pointer: string): Node {
  const keys = pointer.slice(2).split('/');
  return keys.reduce<unknown>(
    (node, key) => (node as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
    CONTRACT_JSON,
  ) as Node;
}

/** Values that follow a schema, at its limits too. */
export function valueOf(schema: Schema, known: Known, place: Place): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const values = valueOf(at(schema.$ref), known, place);
    const names = named(schema.$ref.split('/').at(-1)!, known, place);
    return names === undefined ? values : nameOf(names, values);
  }
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined)
    return fc.oneof(...choices.map((one) => valueOf(merge(schema, one), known, place)));
  switch (schema.type) {
    case 'object':
      return objectOf(schema, known, place);
    case 'array':
      return fc.array(valueOf(schema.items ?? {}, known, place), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? MOST_ITEMS, MOST_ITEMS)),
      });
    case 'integer': {
      const { minimum: min = -(2 ** 31), maximum: max = 2 ** 31 - 1 } = schema;
      return fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max: Math.min(max, min + 1000) }));
    }
    case 'boolean':
      return fc.boolean();
    default:
      return textOf(schema, known, place);
  }
}

/** What is there of what a schema of the contract describes. */
function named(schema: string, known: Known, { kind }: Place): readonly string[] | undefined {
  if (schema === 'ExternalId') return known.externalIds[kind];
  if (schema === 'Cursor') return known.cursors;
  if (schema === 'Amount') return AMOUNTS;
  return schema === 'TimeZone' ? TIME_ZONES : undefined;
}

/** Mostly what is known, because what is not is soon answered. */
function nameOf(known: readonly string[], other: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (known.length === 0) return other;
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: other });
}

function merge({ anyOf: _, oneOf: __, ...base }: Schema, choice: Schema): Schema {
  const one = choice.$ref === undefined ? choice : at(choice.$ref);
  return {
    ...base,
    ...one,
    ...(base.type === undefined && one.type === undefined ? {} : { type: one.type ?? base.type! }),
    required: [...(base.required ?? []), ...(one.required ?? [])],
    properties: { ...base.properties, ...one.properties },
  };
}

function objectOf(schema: Schema, known: Known, { kind }: Place): fc.Arbitrary<unknown> {
  const required = new Set(schema.required ?? []);
  const model = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, one]) => [
      name,
      valueOf(one, known, { name, kind: KINDS[name] ?? kind }),
    ]),
  );
  const { propertyNames, additionalProperties, maxProperties = MOST_ITEMS } = schema;
  if (propertyNames !== undefined && typeof additionalProperties === 'object') {
    const key = valueOf({ type: 'string', ...propertyNames }, known, {
      name: '',
      kind,
    }) as fc.Arbitrary<string>;
    return fc.dictionary(key, valueOf(additionalProperties, known, { name: '', kind }), {
      maxKeys: Math.min(maxProperties, MOST_ITEMS),
      noNullPrototype: true,
    });
  }
  if (schema.maxProperties === 1) {
    return fc.oneof(...Object.entries(model).map(([name, one]) => fc.record({ [name]: one })));
  }
  const names = Object.keys(model);
  const whole = (optional: fc.Arbitrary<readonly string[]>) =>
    optional.chain((chosen) =>
      fc.record(
        Object.fromEntries(
          names
            .filter((name) => required.has(name) || chosen.includes(name))
            .map((name) => [name, model[name]!]),
        ),
      ),
    );
  return fc.oneof(
    { weight: 1, arbitrary: whole(fc.constant([])) },
    { weight: 2, arbitrary: whole(fc.subarray(names)) },
  );
}

/** Made once of each pattern, because making one takes longer than all that is drawn from it. */
const MATCHING = new Map<string, fc.Arbitrary<string>>();

function matching(pattern: string): fc.Arbitrary<string> {
  const made = MATCHING.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'));
  MATCHING.set(pattern, made);
  return made;
}

function textOf(schema: Schema, known: Known, { name }: Place): fc.Arbitrary<unknown> {
  const { format, pattern, minLength = 0, maxLength = 100 } = schema;
  const formed = formats(known, name)[format ?? ''];
  if (formed !== undefined) return formed;
  const fits = (text: string) => [...text].length >= minLength && [...text].length <= maxLength;
  if (pattern !== undefined) return matching(pattern).filter(fits);
  const most = Math.max(minLength, Math.min(maxLength, MOST_CHARACTERS));
  return fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength, maxLength: most }).filter(fits) },
    { weight: 1, arbitrary: fc.constant('ñ'.repeat(maxLength)) },
  );
}

function formats({ ids }: Known, name: string): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  return {
    uuid: nameOf(ids[name] ?? Object.values(ids).flat(), fc.uuid()),
    date: fc.constantFrom(...DATES),
    'date-time': fc.constantFrom(...DATES.map((date) => `${date}T00:00:00.000Z`)),
    'iso-4217': fc.constantFrom(...CURRENCIES),
    email: fc.constantFrom('a@b.example', `${'a'.repeat(60)}@b.example`),
    uri: fc.constantFrom('https://erp.example/portal/staff.html', 'http://127.0.0.1:8080/'),
    'web-origin': fc.constantFrom('https://erp.example', 'http://127.0.0.1:8080', 'https://[::1]:1'),
  };
}
