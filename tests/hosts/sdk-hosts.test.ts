import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { packedPackages, type Tarballs } from '../../scripts/build/pack-packages.ts';
import { openWorld, type World } from '../journeys/world.ts';
import { hosts } from './host.ts';
import { tryHost } from './try-host.ts';

/** The short form of `npm run test:hosts`, of the SDK: what the tools of this repository build. */
let world: World;
let tarballs: Tarballs;

before(async () => {
  tarballs = await packedPackages();
  world = await openWorld({ folder: 'seeded' });
});
after(() => world[Symbol.asyncDispose]());

for (const [name, host] of Object.entries(hosts).filter(
  ([name, { isShort }]) => isShort && name.startsWith('sdk-'),
)) {
  test(`the packed packages do their work in ${name}`, async () => {
    assert.deepEqual(await tryHost(name, host, tarballs, world), []);
  });
}
