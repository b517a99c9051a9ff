import type { Edit } from '../scaffold/edit.ts';
import type { ResourceName } from './resource-name.ts';

const contract = 'packages/sdk/contract';
const sdk = 'packages/sdk/src';
const server = 'packages/demo-server/src/server';

/** The lines that a new resource needs in files that are there: nearly all of them the compiler or a test asks for. */
export function resourceEdits(name: ResourceName): Edit[] {
  return [...contractEdits(name), ...serverEdits(name), ...clientEdits(name), ...testEdits(name)];
}

function contractEdits({ camel, snake, words, type, plural }: ResourceName): Edit[] {
  const own = `${plural.kebab}.yaml#`;
  return [
    {
      path: `${contract}/openapi.yaml`,
      before: '  - { name: Sessions,',
      insert: `  - { name: ${plural.title}, description: 'The ${plural.words} of partners.' }\n`,
    },
    {
      path: `${contract}/openapi.yaml`,
      before: '  /v1/files: {',
      insert:
        `  /v1/${plural.kebab}: { $ref: ${own}/paths/${plural.camel} }\n` +
        `  /v1/${plural.kebab}/{${camel}Id}: { $ref: ${own}/paths/${camel} }\n`,
    },
    { path: `${contract}/changes.yaml`, before: '  ChangeOp:\n', insert: `      - ${snake}\n` },
    {
      path: `${contract}/changes.yaml`,
      before: "      - { $ref: '#/schemas/UnknownChange' }",
      insert: `      - { $ref: '#/schemas/${type}Change' }\n`,
    },
    {
      path: `${contract}/changes.yaml`,
      before: '  UnknownChange:\n',
      insert: `  ${type}Change:
    description: Of a ${words}.
    allOf:
      - { $ref: '#/schemas/ChangedRecord' }
      - type: object
        required: [kind]
        properties:
          kind: { const: ${snake}, description: A ${words}. }
          data: { description: As it is now; absent once it is gone., $ref: '${own}/schemas/${type}' }
`,
    },
    {
      path: `${contract}/audit.yaml`,
      before: '      - thread.opened\n',
      insert: `      - ${snake}.created\n`,
    },
    {
      path: `${contract}/sessions.yaml`,
      before: '  SessionInput:\n',
      insert: `      ${camel}: { $ref: '#/schemas/ComponentGrant' }\n`,
    },
  ];
}

function serverEdits({ kebab, pascal, camel, snake, plural }: ResourceName): Edit[] {
  const folder = `./${plural.kebab}`;
  return [
    {
      path: `${server}/handlers.ts`,
      before: '\n/** The contract, operation by operation. */',
      insert:
        `import { create${pascal} } from '${folder}/create-${kebab}.ts';\n` +
        `import { get${pascal} } from '${folder}/get-${kebab}.ts';\n` +
        `import { list${plural.pascal} } from '${folder}/list-${plural.kebab}.ts';\n`,
    },
    {
      path: `${server}/handlers.ts`,
      before: '  createFile,\n',
      insert: `  list${plural.pascal},\n  create${pascal},\n  get${pascal},\n`,
    },
    {
      path: `${server}/feed/feed-kinds.ts`,
      before: '\n/** What the feed tells of',
      insert: `import { ${camel}Kind } from '.${folder}/${kebab}.kind.ts';\n`,
    },
    {
      path: `${server}/feed/feed-kinds.ts`,
      before: '  message: messageKind,\n',
      insert: `  ${snake}: ${camel}Kind,\n`,
    },
    // A partner with one of them cannot be deleted.
    { path: `${server}/partners/partner.kind.ts`, after: 'usedBy: [', insert: `'${plural.snake}', ` },
  ];
}

function clientEdits({ snake, plural }: ResourceName): Edit[] {
  const { camel, pascal } = plural;
  const file = `./resources/${plural.kebab}.ts`;
  return [
    {
      path: `${sdk}/create-saldo.ts`,
      before: 'import { publisher, ',
      insert: `import { ${camel}, type ${pascal} } from '${file}';\n`,
    },
    {
      path: `${sdk}/create-saldo.ts`,
      before: '  readonly files: Files;\n',
      insert: `  readonly ${camel}: ${pascal};\n`,
    },
    {
      path: `${sdk}/create-saldo.ts`,
      before: '    files: files(api),\n',
      insert: `    ${camel}: ${camel}(api),\n`,
    },
    {
      path: `${sdk}/index.ts`,
      before: 'export type { RetryOptions }',
      insert: `export type { ${pascal} } from '${file}';\n`,
    },
    {
      path: `${sdk}/cli/terminal/change-line.ts`,
      before: "    case 'publisher':\n",
      insert: `    case '${snake}':
      return change.data === undefined ? '' : plainText(\`\${change.data.partner.name}: \${change.data.text}\`);
`,
    },
    {
      path: 'packages/elements/src/events/topics.ts',
      before: "  message: ['threads'],\n",
      insert: `  ${snake}: ['${camel}'],\n`,
    },
  ];
}

function testEdits({ camel, snake, type, plural }: ResourceName): Edit[] {
  const account = 'tests/contract/make-account.ts';
  const body = "{ text: 'El viernes' }";
  return [
    {
      path: `${sdk}/create-saldo.types.test.ts`,
      before: "    case 'publisher':\n",
      insert: `    case '${snake}':
      same<typeof change.data, ${type} | undefined>(true);
      return change.data;
`,
    },
    { path: `${sdk}/create-saldo.types.test.ts`, before: '  PaymentReport,\n', insert: `  ${type},\n` },
    { path: account, before: '  sessionId: string;\n', insert: `  ${camel}Id: string;\n` },
    {
      path: account,
      before: '  const session = await app\n',
      insert: `  const ${camel} = await app
    .call<{ id: string }>('POST', '/v1/${plural.kebab}', { token: client.token, body: ${body} })
    .then(ok);
`,
    },
    { path: account, before: '    sessionId: session.id,\n', insert: `    ${camel}Id: ${camel}.id,\n` },
    // Another one, so that their list has a second page.
    {
      path: 'tests/database/statements/exercise/answer-as-partner.ts',
      before: "  for (const text of ['¿Hola?'",
      insert: `  await ask('POST', '/v1/${plural.kebab}', partner, ${body});\n\n`,
    },
  ];
}
