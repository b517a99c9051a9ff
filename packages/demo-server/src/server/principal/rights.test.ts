import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { rightValues, roleValues, type Right } from '@saldo/sdk/contract';
import fc from 'fast-check';
import { ROUTES } from '../contract/route.ts';
import { permissionsOfComponents, permissionsOfRights } from './permissions.ts';
import { rightsOf } from './rights.ts';

const some = fc.subarray([...rightValues]);

test('a right is had where the role or an addition gives it and no removal takes it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...roleValues), some, some, (role, added, removed) => {
      const own = rightsOf({ role, added: [], removed: [] });
      const expected = rightValues.filter(
        (right) => (own.includes(right) || added.includes(right)) && !removed.includes(right),
      );
      assert.deepEqual(new Set(rightsOf({ role, added, removed })), new Set(expected));
    }),
  );
  assert.deepEqual(rightsOf({ role: null, added: [...rightValues], removed: [] }), []);
});

test('more rights never permit less, and each permits what names it alone', () => {
  fc.assert(
    fc.property(some, some, (rights, more) => {
      const may = permissionsOfRights(rights);
      const all = permissionsOfRights([...rights, ...more]);
      for (const permission of may) assert.ok(all.has(permission), permission);
      for (const { right, permission } of ROUTES)
        if (right !== undefined) assert.equal(may.has(permission), rights.includes(right), permission);
    }),
  );
});

test('no session that a host mints may what takes a right and no element', () => {
  const may = permissionsOfComponents(undefined, 'publisher');
  const kept = ROUTES.filter(({ right, components }) => right !== undefined && components.length === 0);
  assert.ok(kept.length > 15);
  for (const { permission } of kept) assert.ok(!may.has(permission), permission);
});

test('every operation that staff can call names the right that it takes', () => {
  const open = ROUTES.filter(
    ({ callers, side, right, wider, operationId }) =>
      callers.includes('session') &&
      side !== 'partner' &&
      (wider ?? { right }).right === undefined &&
      operationId !== 'getSession',
  );
  assert.deepEqual(
    open.map(({ operationId }) => operationId),
    [],
  );
});

test('roles are told in the contract as they are', () => {
  const told: Record<string, Right[]> = {
    viewer: ['view'],
    clerk: ['view', 'edit', 'send'],
    collector: ['view', 'send'],
    approver: ['view', 'send', 'approve'],
    administrator: [...rightValues],
  };
  for (const role of roleValues) assert.deepEqual(rightsOf({ role, added: [], removed: [] }), told[role]);
});

test('roles are told in the guide as they are', async () => {
  const guide = await readFile(new URL('../../../../../docs/portal.md', import.meta.url), 'utf8');
  for (const role of roleValues) {
    const [, ...cells] = new RegExp(`^\\| \`${role}\`(.*)\\|$`, 'm').exec(guide)![0].split('|').slice(1, -1);
    const told = rightValues.filter((_, index) => cells[index]!.trim() === 'yes');
    assert.deepEqual(told, rightsOf({ role, added: [], removed: [] }), role);
  }
});
