interface Schema {
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly format?: string;
}

const FORMATS: Readonly<Record<string, RegExp | undefined>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
};

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
};

/** Where a value does not follow a schema, as a JSON Pointer; undefined where it does. What the schema does not name is let be. */
export function whereWrong(schema: Schema, value: unknown, pointer = ''): string | undefined {
  if (schema.type !== undefined && TYPES[schema.type]?.(value) === false) return pointer;
  if (schema.enum?.includes(value) === false) return pointer;
  if (typeof value === 'string') {
    const { maxLength = Infinity, format = '' } = schema;
    return value.length > maxLength || FORMATS[format]?.test(value) === false ? pointer : undefined;
  }
  if (typeof value === 'number') return value < (schema.minimum ?? -Infinity) ? pointer : undefined;
  const members = (value ?? {}) as Record<string, unknown>;
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const found = members[name];
    const wrong =
      found === undefined
        ? schema.required?.includes(name) === true
          ? `${pointer}/${name}`
          : undefined
        : whereWrong(member, found, `${pointer}/${name}`);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
