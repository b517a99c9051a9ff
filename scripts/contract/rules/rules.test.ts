import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes } from './codes.ts';
import { checkDeprecations } from './deprecation.ts';
import { checkDocumentation } from './documentation.ts';
import { checkAccess } from './access.ts';
import { checkFailures } from './failures.ts';
import { checkKinds } from './kinds.ts';
import { checkMoney } from './money.ts';
import { checkProblems } from './problems.ts';
import { checkUnions } from './unions.ts';

const withSchema = (name: string, schema: object) => ({ components: { schemas: { [name]: schema } } });
const withOperation = (operation: object) => ({ paths: { '/v1/things': { get: operation } } });
const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

describe('the money rule', () => {
  it('accepts an amount that is Money, also when it may be null', () => {
    const reference = { $ref: '#/components/schemas/Money' };
    const properties = { amount: reference, openAmount: { anyOf: [reference, { type: 'null' }] } };
    assert.deepEqual(checkMoney(withSchema('Payment', { properties })), []);
  });

  it('refuses an amount that is a number, a string or another schema', () => {
    for (const amount of [
      { type: 'string' },
      { $ref: '#/components/schemas/Rate' },
      { type: ['number', 'null'] },
    ]) {
      const findings = checkMoney(withSchema('Payment', { properties: { amount } }));
      assert.ok(findings.some(({ pointer }) => pointer === '/components/schemas/Payment/properties/amount'));
    }
  });

  it('refuses the type number wherever it stands', () => {
    const [finding] = checkMoney(withSchema('Rates', { type: 'array', items: { type: 'number' } }));
    assert.equal(finding?.pointer, '/components/schemas/Rates/items');
  });

  it('refuses a bare Amount outside Money', () => {
    const properties = { total: { $ref: '#/components/schemas/Amount' } };
    assert.equal(checkMoney(withSchema('Document', { properties })).length, 1);
    const inside = { properties: { amount: { $ref: '#/components/schemas/Amount' } } };
    assert.deepEqual(checkMoney(withSchema('Money', inside)), []);
  });
});

describe('the problem rule', () => {
  it('accepts problems, also through a reference', () => {
    const document = {
      ...withOperation({ responses: { 404: { $ref: '#/components/responses/NotFound' } } }),
      components: { responses: { NotFound: { content: problem } } },
    };
    assert.deepEqual(checkProblems(document), []);
  });

  it('refuses another media type, another schema, an empty error and no error at all', () => {
    const json = { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } };
    const other = { 'application/problem+json': { schema: { type: 'object' } } };
    for (const responses of [
      { 400: { content: json } },
      { 500: { content: other } },
      { 404: {} },
      { 200: {} },
    ]) {
      assert.equal(checkProblems(withOperation({ responses })).length, 1, JSON.stringify(responses));
    }
  });
});

describe('the documentation rule', () => {
  const texts = { operationId: 'listThings', summary: 'List things', description: 'Newest first.' };
  const content = (media: object) => ({ responses: { 200: { content: { 'application/json': media } } } });

  it('accepts an operation with texts and an example', () => {
    assert.deepEqual(checkDocumentation(withOperation({ ...texts, ...content({ example: {} }) })), []);
    assert.deepEqual(checkDocumentation(withOperation({ ...texts, responses: { 204: {} } })), []);
  });

  it('refuses a missing text and a missing example', () => {
    assert.equal(checkDocumentation(withOperation({ ...texts, summary: ' ', responses: {} })).length, 1);
    assert.equal(checkDocumentation(withOperation({ ...texts, ...content({}) })).length, 1);
  });
});

describe('the deprecation rule', () => {
  const deprecated = { deprecated: true, 'x-deprecation': '2026-06-01' };

  it('accepts an operation, and a field, that is deprecated since a day, also one that ends a year later', () => {
    for (const end of [{}, { 'x-sunset': '2027-06-01' }]) {
      assert.deepEqual(checkDeprecations(withOperation({ ...deprecated, ...end })), []);
      const properties = { old: { type: 'string', ...deprecated, ...end } };
      assert.deepEqual(checkDeprecations(withSchema('Thing', { properties })), []);
    }
  });

  it('refuses one that ends sooner, on no day, without being deprecated, or that is so since no day', () => {
    for (const operation of [
      { ...deprecated, 'x-sunset': '2027-05-31' },
      { ...deprecated, 'x-sunset': 'next year' },
      { 'x-sunset': '2027-06-01' },
      { 'x-deprecation': '2026-06-01' },
      { deprecated: true },
      { deprecated: true, 'x-deprecation': '2026-06' },
    ]) {
      const [finding, ...more] = checkDeprecations(withOperation(operation));
      assert.equal(finding?.pointer, '/paths/~1v1~1things/get', JSON.stringify(operation));
      assert.equal(more.length, 0);
    }
  });
});

describe('the kind rule', () => {
  it('accepts an operation of a known kind and refuses one without, or of an unknown one', () => {
    assert.deepEqual(checkKinds(withOperation({ 'x-kind': 'read' })), []);
    for (const operation of [{}, { 'x-kind': 'stream' }]) {
      assert.equal(checkKinds(withOperation(operation))[0]?.pointer, '/paths/~1v1~1things/get');
    }
  });
});

describe('the kind rule, of streams', () => {
  const content = (mediaType: string) => ({ content: { [mediaType]: {} } });
  const ndjson = content('application/x-ndjson');

  it('accepts an ingest of NDJSON both ways, an export of NDJSON, and a follow of server-sent events', () => {
    const ingest = { 'x-kind': 'ingest', requestBody: ndjson, responses: { 200: ndjson } };
    const follow = { 'x-kind': 'follow', responses: { 200: content('text/event-stream') } };
    const exported = { 'x-kind': 'export', responses: { 200: ndjson } };
    for (const operation of [ingest, follow, exported])
      assert.deepEqual(checkKinds(withOperation(operation)), []);
  });

  it('refuses them with anything else', () => {
    const json = content('application/json');
    for (const operation of [
      { 'x-kind': 'ingest', requestBody: json, responses: { 200: ndjson } },
      { 'x-kind': 'ingest', requestBody: ndjson, responses: { 200: json } },
      { 'x-kind': 'follow', responses: { 200: ndjson } },
      { 'x-kind': 'export', responses: { 200: content('text/csv') } },
    ]) {
      assert.equal(checkKinds(withOperation(operation)).length, 1);
    }
  });
});

describe('the access rule', () => {
  const access = (value: unknown) => ({ 'x-access': value });

  it('accepts a named permission and refuses one that is missing or no resource.verb', () => {
    assert.deepEqual(checkAccess(withOperation(access({ permission: 'things.read' }))), []);
    for (const value of [undefined, {}, { permission: 'things' }, { permission: 'Things.read' }]) {
      assert.equal(checkAccess(withOperation(access(value)))[0]?.pointer, '/paths/~1v1~1things/get');
    }
  });

  it('refuses one permission for operations that are open to different callers', () => {
    const document = {
      components: { schemas: { ApiKeyScope: { enum: ['read'] } } },
      paths: {
        '/v1/a': { get: access({ permission: 'things.read', scope: 'read' }) },
        '/v1/b': { get: access({ permission: 'things.read' }) },
      },
    };
    assert.deepEqual(
      checkAccess(document).map(({ pointer }) => pointer),
      ['/paths/~1v1~1b/get'],
    );
  });
});

describe('the access rule of sessions', () => {
  const schemas = {
    ApiKeyScope: { enum: ['read'] },
    Components: { properties: { thing: {} } },
    ComponentGrant: { properties: { features: { properties: { write: {} } } } },
  };
  const check = (grant: object) =>
    checkAccess({
      ...withOperation({ 'x-access': { permission: 'things.read', ...grant } }),
      components: { schemas },
    }).map(({ message }) => message);

  it('accepts what a session can be granted and refuses what it cannot', () => {
    assert.deepEqual(check({ components: ['thing'], feature: 'write' }), []);
    assert.deepEqual(check({ components: ['thing', 'thin'] }), ['no session can be granted thin']);
    assert.deepEqual(check({ feature: 'wirte' }), ['no session can be granted wirte']);
    const wider = { permission: 'things.read_whole', components: ['thing'] };
    assert.deepEqual(check({ wider }), []);
    assert.deepEqual(check({ wider: { ...wider, components: ['thin'] } }), [
      'no session can be granted thin',
    ]);
    assert.deepEqual(check({ wider: { components: ['thing'] } }), [
      'x-access.wider names a permission: resource.verb',
    ]);
  });

  it('refuses a scope that no API key can be given', () => {
    assert.deepEqual(check({ scope: 'read' }), []);
    assert.deepEqual(check({ scope: 'raed' }), [
      'no API key can be given raed: ApiKeyScope lists the scopes',
    ]);
  });
});

describe('the rule of open unions', () => {
  const check = (...kinds: object[]) =>
    checkUnions({
      components: {
        schemas: {
          Kind: { type: 'string', enum: ['a', 'b', 'c'] },
          Shared: { properties: { id: {} } },
          Union: {
            oneOf: [...kinds, { not: { $ref: '#/components/schemas/Kind' } }].map((kind) => ({
              allOf: [{ $ref: '#/components/schemas/Shared' }, { properties: { kind } }],
            })),
          },
        },
      },
    }).map(({ message }) => message);

  it('accepts members that name every value once', () => {
    assert.deepEqual(check({ enum: ['a', 'b'] }, { const: 'c' }), []);
  });

  it('refuses a value without a member, with two, and one that the enum does not list', () => {
    assert.deepEqual(check({ enum: ['a', 'b'] }), ['one member has the kind c, and the enum lists it']);
    assert.equal(check({ enum: ['a', 'b'] }, { const: 'c' }, { const: 'b' }).length, 1);
    assert.equal(check({ enum: ['a', 'b'] }, { const: 'c' }, { const: 'd' }).length, 1);
  });
});

describe('the rule of failures', () => {
  const describes = (...statuses: string[]) =>
    Object.fromEntries(statuses.map((status) => [status, { description: 'It failed.' }]));
  const always = ['401', '403', '422', '429', '500', '503'];

  it('accepts an operation that describes what its parameters and its body can bring', () => {
    assert.deepEqual(checkFailures(withOperation({ responses: describes(...always) })), []);
    const responses = describes(...always, '400', '408', '412', '413', '415', '428');
    const parameters = [{ name: 'If-Match', required: true }];
    assert.deepEqual(checkFailures(withOperation({ responses, parameters, requestBody: {} })), []);
  });

  it('names what is missing', () => {
    const operation = { responses: describes(...always, '400', '408', '413'), requestBody: {} };
    assert.match(checkFailures(withOperation(operation))[0]!.message, /no answer 415$/);
    const keyed = { responses: describes(...always), parameters: [{ name: 'Idempotency-Key' }] };
    assert.match(checkFailures(withOperation(keyed))[0]!.message, /no answer 400, 409$/);
  });
});

describe('the codes rule', () => {
  const told = {
    title: 'It is wrong',
    accepted: 'What is right.',
    example: { pointer: '/a', detail: 'must be right' },
  };

  it('accepts codes that are all told, an HTTP status in the place of an example', () => {
    const codes = { wrong: told, failed: { title: 'It failed', accepted: 'Again.', status: 500 } };
    assert.deepEqual(checkCodes(withSchema('Code', { enum: ['wrong', 'failed'], 'x-codes': codes })), []);
  });

  it('refuses a code without its words, words without their code, and half of the words', () => {
    const { example: _, ...half } = told;
    for (const [values, codes] of [
      [['wrong', 'other'], { wrong: told }],
      [['wrong'], { wrong: told, other: told }],
      [['wrong'], { wrong: half }],
    ]) {
      assert.equal(checkCodes(withSchema('Code', { enum: values, 'x-codes': codes })).length, 1);
    }
  });

  it('refuses a pattern that is not told in words', () => {
    assert.equal(checkCodes(withSchema('Id', { pattern: '^a$' })).length, 1);
    assert.deepEqual(checkCodes(withSchema('Id', { pattern: '^a$', 'x-accepted': 'the letter a' })), []);
  });
});
