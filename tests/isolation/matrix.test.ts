import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { ROUTES } from '../../packages/demo-server/src/server/contract/route.ts';
import {
  withDatabases,
  type TestDatabases,
} from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { askMatrix, type Row } from './ask-matrix.ts';
import { requestsFor } from './requests.ts';
import { makeWorld, type Asker, type World } from './world.ts';

/** Permitted by the contract and refused all the same, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  'challengePasskeySignIn no credential': 'without a name of the pages nobody has a passkey',
  'signInWithPasskey no credential': 'the example is nobody’s passkey',
  'finishProviderSignIn no credential': 'the example is nobody’s state',
  'challengePasskey contact, nothing left to do': 'there is no second step for who has no second factor',
  'forgotPassword no credential': 'the publisher resets passwords',
  'signIn no credential': 'the example is nobody’s password',
};

/** Those who see most, least and nothing, one of a kind; `npm run isolation` asks as each scope, element and role, too. */
const isOneOfAKind = ({ kind, name, access }: Asker) =>
  access !== true && (!kind.includes('taff') || name === 'administrator, sees a portfolio');

// On the embedded database the whole of it runs: `npm run isolation`.
withDatabases('the isolation matrix', suite, { engines: ['PostgreSQL'] });

function suite(databases: TestDatabases): void {
  let world: World;
  let rows: Row[];
  before(async () => {
    world = await makeWorld(databases.database);
    rows = [];
    for await (const row of askMatrix(world, isOneOfAKind)) rows.push(row);
  });

  test('answers about somebody else’s records exactly as about what there is not, wherever they are named', () => {
    const told = rows.flatMap(({ operationId, kind, asker, cells }) =>
      cells.flatMap(({ place, whose, differs }) =>
        differs === undefined ? [] : [`${operationId} of ${kind} (${asker}), ${whose} ${place}: ${differs}`],
      ),
    );
    assert.deepEqual(told, []);
    assert.ok(rows.flatMap(({ cells }) => cells).length > 300);
  });

  test('leaves nothing behind when it was asked about what is not the asker’s', () => {
    assert.deepEqual(
      rows.flatMap(({ operationId, asker, traces }) => (traces ? [`${operationId} ${asker}`] : [])),
      [],
    );
  });

  test('opens each operation to whom the contract opens it, and to nobody else', () => {
    const wrong = rows.flatMap(({ operationId, kind, asker, permitted, own }) => {
      const isOpen = own !== 401 && own !== 403;
      const isRefused = `${operationId} ${asker}` in REFUSED;
      return isOpen === (permitted && !isRefused) ? [] : [`${operationId} of ${kind} (${asker}): ${own}`];
    });
    assert.deepEqual(wrong, []);
  });

  test('asks each operation at each place at which the contract lets it name a record', async () => {
    const account = await world.askers[0]!.own();
    const unasked = ROUTES.flatMap((route) => {
      const { operationId, template, parameters, bodyReferences } = route;
      const requests = (['partner', 'publisher'] as const).flatMap((as) => requestsFor(route, account, as));
      const ids: unknown[] = Object.values(account);
      const inPath = [...template.matchAll(/\{\w+\}/g)].length > 0;
      const asked = rows.some((row) => row.operationId === operationId && row.cells.length > 0);
      const inQuery = parameters
        .filter(({ in: place, refers }) => place === 'query' && refers !== undefined)
        .filter(({ name }) => !requests.some(({ path }) => path.includes(`${name}=`)));
      const inBody = bodyReferences
        .filter(
          ({ path }) => !requests.some(({ body }) => valuesAt(body, path).some((one) => ids.includes(one))),
        )
        .map(({ path }) => path.join('/'));
      return [
        ...(inPath && !asked && route.kind !== 'open' && !isUpsert(template, route.method)
          ? [operationId]
          : []),
        ...inQuery.map(({ name }) => `${operationId} ?${name}`),
        ...inBody.map((place) => `${operationId} /${place}`),
      ];
    });
    assert.deepEqual(unasked, [], 'add how they are asked to requests.ts');
  });
}

function isUpsert(template: string, method: string): boolean {
  return method === 'PUT' && template.endsWith('{externalId}');
}

function valuesAt(value: unknown, [first, ...rest]: readonly string[]): unknown[] {
  if (first === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  const members = first === '*' ? Object.values(value) : [(value as Record<string, unknown>)[first]];
  return members.flatMap((member) => valuesAt(member, rest));
}
