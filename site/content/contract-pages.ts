import contract from '../../packages/sdk/src/generated/contract.json' with { type: 'json' };

/** A page that is made from something else than a file of text. */
export interface MadePage {
  readonly slug: string;
  readonly title: string;
  readonly body: string;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}
type Content = Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>;
interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly 'x-access'?: { readonly permission?: string };
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<
    Record<string, { readonly $ref?: string; readonly description?: string; readonly content?: Content }>
  >;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
const paths = contract.paths as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const schemas = contract.components.schemas as unknown as Readonly<Record<string, Schema>>;
const credentials: Readonly<Record<string, string>> = {
  apiKey: 'API key',
  session: 'session',
  signIn: 'sign-in',
  link: 'link',
};

/** The contract as pages: one for each resource, and one of all schemas. */
export function contractPages(): MadePage[] {
  const resources = contract.tags.map(({ name, description }) => ({
    slug: `contract/${slug(name)}`,
    title: name,
    body: [description, ...operationsOf(name).map(operation)].join('\n\n'),
  }));
  const rows = contract.tags.map(({ name, description }) => `| [${name}](${slug(name)}/) | ${description} |`);
  const index = {
    slug: 'contract',
    title: 'The contract',
    body: [
      contract.info.description.trim(),
      'Every server has it at `/v1/openapi.json`, and pages to read and to try it at `/docs`.',
      [
        '| Resource | What it is |',
        '| --- | --- |',
        ...rows,
        '| [Schemas](schemas/) | What is sent and answered. |',
      ].join('\n'),
    ].join('\n\n'),
  };
  const all = Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    index,
    ...resources,
    {
      slug: 'contract/schemas',
      title: 'Schemas',
      body: all.map(([name, one]) => schemaSection(name, one)).join('\n\n'),
    },
  ];
}

interface Called {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly shared: readonly (Parameter | { readonly $ref: string })[];
}

function operationsOf(tag: string): Called[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      if (!operation?.tags.includes(tag)) return [];
      return [{ method, path, operation, shared: (item['parameters'] ?? []) as Called['shared'] }];
    }),
  );
}

function operation({ method, path, operation: it, shared }: Called): string {
  const who = it.security?.flatMap((one) => Object.keys(one).map((name) => credentials[name] ?? name)) ?? [];
  const permission = it['x-access']?.permission;
  const parameters = [...shared, ...(it.parameters ?? [])].map(resolved<Parameter>);
  const sent = Object.entries(it.requestBody?.content ?? {});
  const answers = Object.entries(it.responses).map(([status, one]) => ({
    status,
    ...resolved<{ description?: string; content?: Content }>(one),
  }));
  return [
    `## ${it.summary}`,
    `<p class="operation"><code class="method ${method}">${method.toUpperCase()}</code> <code>${escape(path)}</code></p>`,
    (it.description ?? '').trim(),
    `\`${it.operationId}\`${who.length === 0 ? '' : ` · by ${who.join(' or ')}`}${permission === undefined ? '' : ` · permission \`${permission}\``}`,
    parameters.length === 0
      ? ''
      : table(
          ['Parameter', 'Where', 'What it is'],
          parameters.map((one) => [
            `\`${one.name}\`${one.required ? ' *' : ''}`,
            one.in,
            `${typeOf(one.schema)} ${oneLine(one.description)}`,
          ]),
        ),
    ...sent.map(([type, { schema, example }]) =>
      [`Sent as \`${type}\`: ${typeOf(schema)}`, example === undefined ? '' : fence(example)].join('\n\n'),
    ),
    table(
      ['Answer', 'Body', 'When'],
      answers.map(({ status, description, content = {} }) => [
        `\`${status}\``,
        Object.values(content)
          .map(({ schema }) => typeOf(schema))
          .join(' '),
        oneLine(description),
      ]),
    ),
    ...answers
      .slice(0, 1)
      .flatMap(({ content = {} }) => Object.values(content))
      .map(({ example }) =>
        example === undefined
          ? ''
          : `<details><summary>An answer</summary>\n\n${fence(example)}\n\n</details>`,
      ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function schemaSection(name: string, schema: Schema): string {
  const rows = fieldsOf(schema).map(([field, one, required]) => [
    `\`${field}\`${required ? ' *' : ''}`,
    typeOf(one),
    oneLine(one.description),
  ]);
  return [
    `## ${name}`,
    (schema.description ?? '').trim(),
    rows.length === 0 ? typeOf(schema) : table(['Field', 'Type', 'What it is'], rows),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function fieldsOf(schema: Schema): (readonly [name: string, schema: Schema, required: boolean])[] {
  const own = Object.entries(schema.properties ?? {}).map(
    ([name, one]) => [name, one, schema.required?.includes(name) ?? false] as const,
  );
  return [...(schema.allOf ?? []).flatMap((part) => fieldsOf(resolved<Schema>(part))), ...own];
}

/** A type in few words, linked where it has a name. */
function typeOf(schema: Schema | undefined): string {
  if (!schema) return '';
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)!;
    return `[\`${name}\`](../schemas/#${name.toLowerCase()})`;
  }
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((one) => `\`${JSON.stringify(one)}\``).join(' ');
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  const variants = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  if (variants)
    return variants
      .map(typeOf)
      .filter((one) => one !== '')
      .join(' or ');
  return [schema.type ?? 'any'].flat().join(' or ');
}

function resolved<Value>(value: Value | { readonly $ref?: string }): Value {
  const { $ref } = value as { readonly $ref?: string };
  if ($ref === undefined) return value as Value;
  return $ref
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], contract) as Value;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').trim()).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function fence(example: unknown): string {
  return typeof example === 'string'
    ? `\`\`\`\n${example}\n\`\`\``
    : `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``;
}

function oneLine(text = ''): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{', '&#123;');
}
