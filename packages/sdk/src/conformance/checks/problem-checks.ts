import { codeOf, type Answer } from '../answer.ts';
import { check, type Check } from '../check.ts';
import { contractRoot, operations, type Operation, type Parameter } from '../contract/operations.ts';
import { takesId } from '../contract/schema.ts';
import { exampleRequest, pdf } from '../example-request.ts';
import { hold, holdOutcome, holdSame } from '../finding.ts';
import type { Caller } from '../target.ts';
import type { World } from '../world.ts';
import { holdProblem } from './answer-checks.ts';

const withBody = operations.filter(({ kind, mediaTypes }) => kind !== 'open' && mediaTypes.length > 0);
const withJson = withBody.filter(({ mediaTypes }) => mediaTypes.includes('application/json'));
const withFile = withBody.filter((operation) => !withJson.includes(operation));

/** `02-problems.md` */
export const problemChecks: readonly Check[] = [
  check('ERR-1', 'problems of several kinds', async (world) => {
    const partner = { as: world.key, path: { externalId: world.name('C') } };
    const answers = [
      await world.target.ask('listDocuments'),
      await world.target.ask('listDocuments', { as: world.key, query: { limit: '0' } }),
      await world.target.ask('getDocument', { as: world.key, path: { documentId: crypto.randomUUID() } }),
      await world.target.ask('putPartner', { ...noJson('putPartner'), ...partner }),
    ];
    for (const answer of answers) {
      holdProblem(answer);
      const code = codeOf(answer)!;
      hold(
        problemCodes().includes(code),
        `${answer.asked} answered the code "${code}", which the contract does not list.`,
      );
    }
  }),
  check('ERR-2', 'nobody, and a body that is no JSON', async ({ target }) => {
    for (const { id } of withJson) holdOutcome(await target.ask(id, noJson(id)), 401);
  }),
  check('ERR-2', 'nobody, and a parameter that is wrong', async ({ target }) => {
    holdOutcome(await target.ask('listDocuments', { query: { limit: 'many' } }), 401);
  }),
  check('ERR-3', 'a session, and a body that is no JSON', async (world) => {
    const { session } = await world.shared();
    for (const { id, callers } of withJson) {
      if (callers.includes('session')) continue;
      const answer = await world.target.ask(id, { ...noJson(id), as: session });
      holdOutcome(answer, '403 operation-not-permitted');
    }
  }),
  check('ERR-4', 'a body that ends in the middle', async (world) => {
    await world.eachOf(withJson, async ({ id }, as) => {
      holdOutcome(await world.target.ask(id, { ...noJson(id), as }), '400 malformed-json');
    });
  }),
  check('ERR-5', 'a text', async (world) => {
    await world.eachOf(withBody, async ({ id }, as) => {
      const headers = { ...example(id).headers, 'Content-Type': 'text/plain' };
      const answer = await world.target.ask(id, { ...example(id), headers, body: '{}', as });
      holdOutcome(answer, '415 unsupported-media-type');
    });
  }),
  check('ERR-6', 'a field of a body', async (world) => {
    const answer = await putPartner(world, { name: '', direction: 'receivable' });
    holdOutcome(answer, '422 invalid-request');
    holdSame('Fields named for an empty name', [...new Set(pointers(answer))], ['/name']);
  }),
  check('ERR-6', 'a field that is left out', async (world) => {
    const answer = await putPartner(world, { name: 'X' });
    holdOutcome(answer, '422 invalid-request');
    holdSame('Fields named where direction is left out', pointers(answer), ['/direction']);
  }),
  check('ERR-7', 'three fields of one body', async (world) => {
    const answer = await putPartner(world, { name: '', direction: 'sideways', country: 'Peru' });
    holdOutcome(answer, '422 invalid-request');
    holdSame('Fields named', [...new Set(pointers(answer))].sort(), ['/country', '/direction', '/name']);
  }),
  check('ERR-8', 'wrong values of a body and of a query', async (world) => {
    const secret = `x-${crypto.randomUUID()}`;
    const answers = [
      await putPartner(world, {
        name: 'X',
        direction: secret,
        country: secret,
        [secret.slice(0, 2)]: secret,
      }),
      await world.target.ask('listDocuments', { as: world.key, query: { direction: secret } }),
      await world.target.ask('getDocument', { as: world.key, path: { documentId: secret } }),
    ];
    for (const answer of answers) {
      const text = new TextDecoder().decode(answer.bytes);
      hold(
        !text.includes(secret),
        `${answer.asked.split('?')[0]} answered a problem that repeats a value that was sent.`,
      );
    }
  }),
  check('ERR-9', 'a misspelt field', async (world) => {
    const answer = await putPartner(world, { name: 'X', direction: 'receivable', taxid: '1' });
    holdOutcome(answer, '422 invalid-request');
    holdSame('Fields named for a misspelt one', pointers(answer), ['/taxid']);
  }),
  check('ERR-10', 'a wrong value of every parameter of every operation', async (world) => {
    await world.eachOf(operations, async (operation, as) => {
      for (const [parameter, wrong] of wrongValues(operation))
        await holdRefused(world, operation, as, parameter, wrong);
    });
  }),
  check('ERR-11', 'a misspelt parameter of every operation', async (world) => {
    await world.eachOf(operations, async ({ id }, as) => {
      const { query, ...request } = example(id);
      const answer = await world.target.ask(id, { ...request, as, query: { ...query, statuss: 'open' } });
      holdOutcome(answer, '422 invalid-request');
      holdNamed(answer, 'query/statuss');
    });
  }),
  check('ERR-12', 'a file of a byte more than 10 MiB', async (world) => {
    const body = new Uint8Array(10 * 1024 * 1024 + 1).fill(0x20);
    body.set(pdf);
    await world.eachOf(withFile, async ({ id }, as) => {
      holdOutcome(await world.target.ask(id, { ...example(id), as, body }), '413 body-too-large');
    });
  }),
  check('ERR-12', 'JSON of 32 MiB', async (world) => {
    const most = 32 * 1024 * 1024;
    // White space in front of it: whoever reads it all finds a good request.
    await world.eachOf(withJson, async ({ id }, as) => {
      const { headers, ...request } = example(id);
      const json = new TextEncoder().encode(JSON.stringify(request.body));
      const body = new Uint8Array(most + json.length).fill(0x20, 0, most);
      body.set(json, most);
      const ofJson = { ...headers, 'Content-Type': 'application/json' };
      holdOutcome(
        await world.target.ask(id, { ...request, headers: ofJson, as, body }),
        '413 body-too-large',
      );
    });
  }),
];

function example(id: string) {
  return exampleRequest(operations.find((one) => one.id === id)!);
}

/** The example of an operation, with a body that ends in the middle. */
function noJson(id: string) {
  const { headers, ...request } = example(id);
  return { ...request, body: '{"a":', headers: { ...headers, 'Content-Type': 'application/json' } };
}

function putPartner(world: World, body: object): Promise<Answer> {
  return world.target.ask('putPartner', { as: world.key, path: { externalId: world.name('C') }, body });
}

/** The fields that a problem names. */
export function pointers({ body }: Answer): string[] {
  return ((body as { errors?: { pointer: string }[] }).errors ?? []).map(({ pointer }) => pointer);
}

function problemCodes(): readonly string[] {
  const { ProblemCode } = contractRoot['components']!['schemas'] as unknown as Record<
    string,
    { enum: string[] }
  >;
  return ProblemCode!.enum;
}

function wrongValues({ parameters }: Operation): (readonly [Parameter, string])[] {
  return parameters.flatMap((parameter) => {
    const { schema } = parameter;
    if (parameter.in === 'header') return [];
    if (parameter.name === 'externalId') return [[parameter, 'x'.repeat(201)] as const];
    if (schema.type === 'integer')
      return [[parameter, 'x'] as const, [parameter, String((schema.maximum ?? 1e9) + 1)] as const];
    if (schema.enum || schema.type === 'boolean' || takesId(schema))
      return [[parameter, 'no-such-value'] as const];
    if (schema.format === 'date') return [[parameter, '2023-02-29'] as const];
    return schema.pattern === '^[A-Z]{3}$' ? [[parameter, 'pen'] as const] : [];
  });
}

async function holdRefused(
  world: World,
  operation: Operation,
  as: Caller,
  parameter: Parameter,
  wrong: string,
): Promise<void> {
  const { name } = parameter;
  const place = parameter.in as 'path' | 'query';
  const request = exampleRequest(operation);
  const answer = await world.target.ask(operation.id, {
    ...request,
    as,
    [place]: { ...request[place], [name]: wrong },
  });
  holdOutcome(answer, '422 invalid-request');
  holdNamed(answer, `${place}/${name}`);
}

function holdNamed(answer: Answer, pointer: string): void {
  const named = pointers(answer);
  hold(
    named.includes(pointer),
    `${answer.asked} was refused without naming ${pointer}; named were ${named.join(', ') || 'none'}.`,
  );
}
