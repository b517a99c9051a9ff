/** `npm run build`: what the packages publish, and the elements' bundle for pages without a build step. */
import { buildElementsIfStale } from './build/build-elements-if-stale.ts';
import { buildFrameworks } from './build/frameworks/build-frameworks.ts';
import { buildPackage } from './build/package-build.ts';
import { buildPortal } from './build/portal-build.ts';
import { endChildrenOnExit } from './process/children.ts';
import { seconds } from './testing/progress.ts';

endChildrenOnExit();
const steps: [string, () => Promise<unknown>][] = [
  ['packages/sdk/dist', () => buildPackage('sdk')],
  ['packages/elements/dist', () => buildPackage('elements')],
  ['packages/elements/dist/browser', buildElementsIfStale],
  ['packages/elements/dist/portal', buildPortal],
  ['packages/elements/dist: editors and frameworks', buildFrameworks],
];
for (const [name, step] of steps) {
  const startedAt = performance.now();
  await step();
  console.log(`${name}  ${seconds(performance.now() - startedAt)}`);
}
