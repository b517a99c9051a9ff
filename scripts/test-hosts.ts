/**
 * `npm run test:hosts [pattern…]`: puts the packed packages into every kind of application that they are for, and opens a PDF in each.
 * `npm test` tries those that need no other tools. Prints as it goes.
 */
import { packedPackages } from './build/pack-packages.ts';
import { endChildrenOnExit } from './process/children.ts';
import { seconds } from './testing/progress.ts';
import { hosts } from '../tests/hosts/host.ts';
import { tryHost } from '../tests/hosts/try-host.ts';
import { openWorld } from '../tests/journeys/world.ts';

endChildrenOnExit();
const patterns = process.argv.slice(2);
const chosen = Object.entries(hosts).filter(
  ([name]) => patterns.length === 0 || patterns.some((pattern) => name.includes(pattern)),
);
if (chosen.length === 0) throw new Error('no such host in tests/hosts');
console.log('Packing …');
const tarballs = await packedPackages();
await using world = await openWorld({ folder: 'seeded' });
let failed = 0;
for (const [name, host] of chosen) {
  const startedAt = performance.now();
  const troubles = await tryHost(name, host, tarballs, world).catch((error: unknown) => [String(error)]);
  if (troubles.length > 0) failed += 1;
  console.log(`  ${troubles.length > 0 ? '✗' : '✓'} ${name}  ${seconds(performance.now() - startedAt)}`);
  for (const trouble of troubles) console.log(trouble.replaceAll(/^/gm, '      '));
}
console.log(`\n${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
