import type { Node } from '../../rules/walk.ts';

/** A contract of two operations that has one of everything that can break. */
export const smallContract: Node = {
  security: [{ apiKey: [] }],
  paths: {
    '/v1/things': {
      get: {
        operationId: 'listThings',
        'x-kind': 'read',
        security: [{ apiKey: [] }, { session: [] }],
        'x-access': { permission: 'things.read', scope: 'read', components: ['list', 'card'] },
        parameters: [
          { $ref: '#/components/parameters/limit' },
          { in: 'query', name: 'sort', schema: { type: 'string', enum: ['name', '-name'] } },
        ],
        responses: {
          200: {
            headers: { ETag: { schema: { type: 'string' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingPage' } } },
          },
          404: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        },
      },
      post: {
        operationId: 'createThing',
        'x-kind': 'write',
        'x-access': { permission: 'things.write', scope: 'publish' },
        parameters: [{ in: 'header', name: 'Trace', schema: { type: 'string' } }],
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingInput' } } },
        },
        responses: { 204: {} },
      },
    },
  },
  components: {
    parameters: {
      limit: {
        in: 'query',
        name: 'limit',
        schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
      },
    },
    schemas: {
      ThingPage: {
        type: 'object',
        required: ['data'],
        properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } },
      },
      Thing: {
        type: 'object',
        required: ['id', 'state'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          state: { anyOf: [{ $ref: '#/components/schemas/State' }, { type: 'string', maxLength: 50 }] },
          kind: { const: 'thing' },
          size: { type: 'integer' },
          within: { $ref: '#/components/schemas/Thing' },
        },
      },
      State: { type: 'string', enum: ['open', 'ended'] },
      ThingInput: { anyOf: [{ $ref: '#/components/schemas/Full' }, { $ref: '#/components/schemas/Gone' }] },
      Full: {
        allOf: [{ $ref: '#/components/schemas/Named' }, { type: 'object', required: ['kind'] }],
      },
      Named: {
        type: 'object',
        properties: {
          kind: { const: 'full' },
          name: { type: 'string', maxLength: 100, pattern: '^[A-Z]{1,3}$' },
          tags: { type: 'array', items: { type: 'string' } },
          note: { type: ['string', 'null'] },
          owner: { type: 'string', format: 'uuid' },
        },
      },
      Gone: {
        type: 'object',
        additionalProperties: false,
        required: ['gone'],
        properties: { gone: { const: true } },
      },
      Problem: { type: 'object', properties: { code: { $ref: '#/components/schemas/ProblemCode' } } },
      ProblemCode: {
        type: 'string',
        enum: ['not-found'],
        'x-codes': { 'not-found': { status: 404, title: 'Not found' } },
      },
    },
  },
};
