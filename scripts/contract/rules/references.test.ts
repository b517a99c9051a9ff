import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkReferences } from './references.ts';

const takes = { name: 'partnerId', in: 'query', schema: { $ref: '#/components/schemas/RecordId' } };
const named = { ...takes, 'x-refers': 'partners' };
const contract = (kind: string, parameter: object, where: 'own' | 'shared' = 'own') => ({
  paths: {
    '/v1/things/{id}': {
      ...(where === 'shared' ? { parameters: [parameter] } : {}),
      get: { 'x-kind': kind, ...(where === 'own' ? { parameters: [parameter] } : {}) },
    },
  },
});

describe('the rule of references', () => {
  it('accepts what names records where something is read', () => {
    for (const kind of ['read', 'download', 'follow'])
      assert.deepEqual(checkReferences(contract(kind, named)), []);
    assert.deepEqual(checkReferences(contract('write', { name: 'limit', in: 'query', schema: {} })), []);
  });

  it('refuses it where something is written, also of a parameter that operations share', () => {
    for (const where of ['own', 'shared'] as const) {
      const [finding] = checkReferences(contract('write', named, where));
      assert.equal(finding?.pointer, '/paths/~1v1~1things~1{id}/get');
    }
  });

  it('wants both of a member of a body too', () => {
    const body = (member: object) => ({
      paths: {},
      components: { schemas: { ThingInput: { properties: { documentId: member } } } },
    });
    const $ref = '#/components/schemas/RecordId';
    assert.deepEqual(checkReferences(body({ $ref, 'x-refers': 'documents' })), []);
    for (const member of [{ $ref }, { 'x-refers': 'documents' }]) {
      const [finding] = checkReferences(body(member));
      assert.equal(finding?.pointer, '/components/schemas/ThingInput/properties/documentId');
    }
  });

  it('refuses one without the other', () => {
    assert.equal(checkReferences(contract('read', takes)).length, 1);
    assert.equal(checkReferences(contract('read', { ...named, schema: {} })).length, 1);
  });
});
