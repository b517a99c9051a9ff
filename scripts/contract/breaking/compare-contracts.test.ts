import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromRoot } from '../../process/root.ts';
import { bundleContract } from '../bundle-contract.ts';
import { contractEntry } from '../contract-files.ts';
import type { Node } from '../rules/walk.ts';
import { breaksBetween } from './compare-contracts.ts';
import { releasedContract } from './released-contract.ts';
import { planted } from './testing/planted.ts';
import { smallContract } from './testing/small-contract.ts';

const today = '2026-06-01';
const get = '/paths/~1v1~1things/get';
const post = '/paths/~1v1~1things/post';
const schemas = '/components/schemas';
const limit = '/components/parameters/limit/schema';
const name = `${schemas}/Named/properties/name`;
const tags = `${schemas}/Named/properties/tags`;
const thing = `${schemas}/Thing/properties`;
const codes = `${schemas}/ProblemCode/x-codes`;
const page = 'content/application~1json';

/** The place and what is told of it; what was planted where (nothing: it was removed). */
type Break = [told: string, at: string, value?: unknown];

const operations: Break[] = [
  [`${post}: the operation is gone`, post],
  [`${get}: operationId was listThings and is things`, `${get}/operationId`, 'things'],
  [`${get}: x-kind was read and is follow`, `${get}/x-kind`, 'follow'],
  [`${get}/responses/404: the status is gone`, `${get}/responses/404`],
  [`${get}/responses/200/headers/ETag: the header is gone`, `${get}/responses/200/headers`],
  [`${get}/responses/200/${page}: the media type is no longer answered`, `${get}/responses/200/${page}`],
  [`${post}/requestBody/${page}: the media type is no longer sent`, `${post}/requestBody/${page}`],
  [`${post}/requestBody: a body has to be sent now`, `${post}/requestBody/required`, true],
];

const access: Break[] = [
  [`${get}/x-access: can no longer be called with session`, `${get}/security`, [{ apiKey: [] }]],
  [
    `${get}/x-access: took the permission things.read and takes things.all`,
    `${get}/x-access/permission`,
    'things.all',
  ],
  [`${post}/x-access: took the scope publish and takes admin`, `${post}/x-access/scope`, 'admin'],
  [`${get}/x-access: takes the side publisher now`, `${get}/x-access/side`, 'publisher'],
  [`${get}/x-access: takes the feature print now`, `${get}/x-access/feature`, 'print'],
  [`${get}/x-access: card no longer gives it`, `${get}/x-access/components`, ['list']],
  [`${post}/x-access: a session has to be granted list now`, `${post}/x-access/components`, ['list']],
];

const parameters: Break[] = [
  [`${get}: the query parameter sort is gone`, `${get}/parameters/1`, { in: 'query', name: 'order' }],
  [`${post}: the header parameter Trace is gone`, `${post}/parameters/0/name`, 'Other'],
  [`${get}: the query parameter sort is required now`, `${get}/parameters/1/required`, true],
  [
    `${get}: the query parameter side is required now`,
    `${get}/parameters/2`,
    { in: 'query', name: 'side', required: true },
  ],
  [`${get}: the query parameter limit defaulted to 50 and does to 20`, `${limit}/default`, 20],
  [
    `${get}: the header parameter Trace is required now`,
    '/paths/~1v1~1things/parameters',
    [{ in: 'header', name: 'Trace', required: true }],
  ],
  [`${limit}: maximum was 200 and is 100`, `${limit}/maximum`, 100],
  [
    `${get}/parameters/query/sort/schema: no longer accepts "-name"`,
    `${get}/parameters/1/schema/enum`,
    ['name'],
  ],
];

const sent: Break[] = [
  [`${schemas}/Named/properties/note: the field is no longer sent`, `${schemas}/Named/properties/note`],
  [`${schemas}/Full: name has to be sent now`, `${schemas}/Named/required`, ['name']],
  [`${name}: maxLength was 100 and is 50`, `${name}/maxLength`, 50],
  [`${name}: minLength was not limited and is 2`, `${name}/minLength`, 2],
  [`${tags}: maxItems was not limited and is 9`, `${tags}/maxItems`, 9],
  [`${tags}: items may no longer repeat`, `${tags}/uniqueItems`, true],
  [`${tags}/items: refuses by \`not\` what it did not`, `${tags}/items/not`, { const: '' }],
  [`${tags}/items: the format was free and is date`, `${tags}/items/format`, 'date'],
  [`${tags}/items: only "a" are accepted`, `${tags}/items/enum`, ['a']],
  [
    `${schemas}/Named/properties/note: the type was string or null and is string`,
    `${schemas}/Named/properties/note/type`,
    'string',
  ],
  [
    `${schemas}/Full: additionalProperties that are not listed are no longer accepted`,
    `${schemas}/Named/additionalProperties`,
    false,
  ],
  [
    `${schemas}/ThingInput: no longer accepts Gone`,
    `${schemas}/ThingInput/anyOf`,
    [{ $ref: '#/components/schemas/Full' }],
  ],
];

const answered: Break[] = [
  [`${thing}/size: the field is no longer answered`, `${thing}/size`],
  [`${schemas}/Thing: state may be missing from an answer now`, `${schemas}/Thing/required`, ['id']],
  [`${thing}/size: the type was integer and is string`, `${thing}/size/type`, 'string'],
  [
    `${thing}/size: may now be null, which it was not`,
    `${thing}/size`,
    { anyOf: [{ type: 'integer' }, { type: 'null' }] },
  ],
  [`${thing}/id: the format was uuid and is free`, `${thing}/id/format`],
  [`${thing}/kind: always was "thing" and is no longer`, `${thing}/kind/const`, 'object'],
  [`${codes}/not-found: the code is gone`, `${codes}/not-found`],
  [`${codes}/not-found: came with status 404 and comes with 410`, `${codes}/not-found/status`, 410],
];

/** What may be done to a contract at any time. */
const harmless: [what: string, at: string, value: unknown][] = [
  ['an operation', '/paths/~1v1~1others', { get: { operationId: 'listOthers' } }],
  ['a parameter', `${get}/parameters/2`, { in: 'query', name: 'side' }],
  ['a status', `${get}/responses/503`, {}],
  ['a caller', `${post}/security`, [{ apiKey: [] }, { session: [] }]],
  ['a component that gives it', `${get}/x-access/components`, ['list', 'card', 'page']],
  ['a field of an answer', `${thing}/more`, { type: 'string' }],
  ['a promise of an answer', `${schemas}/Thing/required`, ['id', 'state', 'size']],
  ['a field of a request', `${schemas}/Named/properties/more`, { type: 'string' }],
  ['a value of an answer', `${schemas}/State/enum`, ['open', 'ended', 'paused']],
  ['a value of a request', `${get}/parameters/1/schema/enum`, ['name', '-name', 'size']],
  ['a wider limit', `${limit}/maximum`, 1000],
  ['a wider pattern', `${name}/pattern`, '^[A-Za-z]{1,9}$'],
  [
    'a form of id beside that of the server',
    `${schemas}/Named/properties/owner`,
    { type: 'string', minLength: 5, maxLength: 204, pattern: '^(ext:.+|[0-9A-Fa-f-]{36})$' },
  ],
  ['a variant of a request', `${schemas}/ThingInput/anyOf/2`, { type: 'object', required: ['x'] }],
  ['null, sent', `${tags}/items/type`, ['string', 'null']],
  ['a code', `${codes}/gone`, { status: 410 }],
];

for (const [group, rows] of Object.entries({ operations, access, parameters, sent, answered })) {
  describe(`what breaks those who were built against a contract: ${group}`, () => {
    for (const [told, at, value] of rows) {
      it(told, () => assert.deepEqual(breaksBy(at, value), [told]));
    }
  });
}

describe('what breaks them: patterns', () => {
  it('one that accepts less, with a text that it refuses', () => {
    const [told, ...more] = breaksBy(`${name}/pattern`, '^[A-Z]{3}$');
    assert.match(told!, /Named\/properties\/name: pattern no longer accepts "[A-Z]{1,2}"$/);
    assert.deepEqual(more, []);
  });

  it('another form of id in the place of that of the server', () => {
    const owner = `${schemas}/Named/properties/owner`;
    const [told, ...more] = breaksBy(owner, { type: 'string', pattern: '^ext:.+$', maxLength: 30 });
    assert.equal(told, `${owner}: maxLength was 36 and is 30`);
    assert.match(more.join(), /owner: pattern no longer accepts "[0-9A-Fa-f-]{36}"$/);
  });

  it('one that cannot be tried, where it changes at all', () => {
    const before = planted(smallContract, `${name}/pattern`, '^(?=A)A(?<!B)$');
    const after = planted(smallContract, `${name}/pattern`, '.');
    assert.match(breaksBetween({ before, after, today })[0]!.message, /as far as can be told/);
  });
});

describe('what breaks nobody', () => {
  for (const [what, at, value] of harmless) {
    it(what, () => assert.deepEqual(breaksBy(at, value), []));
  }

  it('the end of what was announced to end, from its day on', () => {
    for (const at of [post, `${thing}/size`, `${schemas}/Named/properties/note`]) {
      const deprecated = planted(smallContract, `${at}/deprecated`, true);
      const before = planted(deprecated, `${at}/x-sunset`, today);
      const after = planted(before, at);
      assert.deepEqual(breaksBetween({ before, after, today }), []);
      assert.equal(breaksBetween({ before, after, today: '2026-05-31' }).length, 1);
    }
  });
});

describe('the contract', () => {
  it('breaks nobody by itself, and loses no path unnoticed', async () => {
    const before: Node = { ...(await bundleContract(fromRoot(contractEntry))) };
    assert.deepEqual(breaksBetween({ before, after: before, today }), []);
    for (const [path, item] of Object.entries(before['paths'] as Record<string, object>)) {
      const place = `/paths/${path.replaceAll('/', '~1')}`;
      const told = breaksBetween({ before, after: planted(before, place), today });
      const methods = Object.keys(item).filter((key) => key !== 'parameters');
      assert.deepEqual(
        told.map(({ pointer }) => pointer).sort(),
        methods.map((method) => `${place}/${method}`).sort(),
      );
    }
  });

  it('of the last release is there to be compared with', async () => {
    const { document } = await releasedContract();
    assert.ok(Object.keys(document['paths'] as object).length > 30);
  });
});

function breaksBy(at: string, value: unknown): string[] {
  const found = breaksBetween({ before: smallContract, after: planted(smallContract, at, value), today });
  return found.map(({ pointer, message }) => `${pointer}: ${message}`);
}
